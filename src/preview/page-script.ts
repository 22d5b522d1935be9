// What the preview adds to each page: a script that loads it again when the site was built, and shows what keeps the build
// from being whole. A script of its own origin, and styles set by it, so that the pages' content security policy lets it work.

/** Paths of the script and of the events it listens to; a leading dot is no unit's name. */
export const SCRIPT_PATH = '/.trifold/preview.js';
export const EVENTS_PATH = '/.trifold/events';

/** A server-sent event. */
export function eventText(name: 'reload' | 'show', lines: readonly string[]): string {
  return `event: ${name}\ndata: ${JSON.stringify(lines)}\n\n`;
}

export const SCRIPT = `
const events = new EventSource('${EVENTS_PATH}');
const box = document.createElement('pre');
Object.assign(box.style, {
  position: 'fixed', insetInline: '0', bottom: '0', zIndex: '9', margin: '0', padding: '1rem', maxHeight: '50vh',
  overflow: 'auto', whiteSpace: 'pre-wrap', background: '#7a0014', color: '#fff', font: '16px/1.5 monospace',
});
box.setAttribute('role', 'alert');
box.lang = 'en';
box.dir = 'ltr';
box.tabIndex = 0;
events.addEventListener('reload', () => location.reload());
events.addEventListener('show', (event) => {
  const lines = JSON.parse(event.data);
  box.textContent = lines.join('\\n');
  if (lines.length === 0) box.remove();
  else document.body.append(box);
});
`;
