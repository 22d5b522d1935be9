// Public face of the preview room.
export { startServer, type PreviewServer } from './server.ts';
export { watchFolder } from './watch.ts';
