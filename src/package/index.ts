// Public face of the packer: zip archives and atomic writing.
export { type PackedFile, zipFiles } from './zip.ts';
export { writeWhole } from './write.ts';
