// Makes elements. The only place where HTML text becomes elements, and only HTML that the package itself carries.
import type { SafeHtml } from '../../outputs/training/contract.ts';

type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | undefined;

/** An element with attributes (`true` is an empty attribute; `false` and undefined leave it out) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** HTML of the package, inside an element. It was made from a checked document and is safe as it is. */
export function safe<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  html: SafeHtml,
  attributes: Attributes = {},
): HTMLElementTagNameMap[K] {
  const element = h(tag, attributes);
  element.innerHTML = html;
  return element;
}

/** A button that does something. */
export function button(label: Child, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = h('button', { type: 'button', class: 'button', ...attributes }, label);
  element.addEventListener('click', act);
  return element;
}

/** Text for ears only. */
export function unseen(text: string): HTMLElement {
  return h('span', { class: 'unseen' }, text);
}

const ICONS = {
  right: 'M4 12.5l5 5L20 6.5',
  wrong: 'M6 6l12 12M18 6L6 18',
  partly: 'M5 12h14',
  up: 'M12 19V6M6 11l6-6 6 6',
  down: 'M12 5v13M6 13l6 6 6-6',
  info: 'M12 11v7M12 6v.5',
} as const;

export type IconName = keyof typeof ICONS;

/** A drawn sign beside words that say the same. */
export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'sign');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

let names = 0;

/** An id no other element has. */
export function newId(what: string): string {
  names += 1;
  return `player-${what}-${names}`;
}
