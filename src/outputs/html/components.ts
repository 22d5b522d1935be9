// The list of components: one folder each in templates/components, with a template, a style and fixtures.
import type { Resources } from '../output.ts';
import { templatesOf, type Html, type TemplateList, type View } from '../template.ts';

/** Components in the order their styles stand in the stylesheet. */
export const COMPONENTS = [
  'paragraph',
  'list',
  'table',
  'quote',
  'code-block',
  'divider',
  'figure',
  'care-card',
  'advice',
  'steps',
  'aside',
  'risk',
  'contact',
  'case',
  'explained',
  'section',
  'sources',
  'word-list',
  'notes',
] as const;

/** Drawings used by components; an organisation may override them too. */
const ICONS = ['ambulance', 'phone', 'clock', 'calendar', 'yes', 'no', 'steps', 'info'] as const;

export type Component = (typeof COMPONENTS)[number];
export type Icon = (typeof ICONS)[number];

const path = (name: string): string => `components/${name}/${name}`;
const iconPath = (icon: Icon): string => `components/icon/${icon}`;

const LIST: TemplateList = {
  pages: [...COMPONENTS.map(path), ...ICONS.map(iconPath)],
  partials: ['components/sources/source'],
};

/** Fills components and icons. */
export interface ComponentSet {
  readonly render: (component: Component, view: View) => Html;
  readonly icon: (icon: Icon) => Html;
}

/** The components of these resources. */
export function componentsOf(resources: Resources): ComponentSet {
  const templates = templatesOf(resources, LIST);
  return {
    render: (component, view) => templates.render(path(component), view),
    icon: (icon) => templates.render(iconPath(icon), {}),
  };
}

/** Files under `templates/` with the components' styles. */
export const COMPONENT_STYLES: readonly string[] = COMPONENTS.map((name) => `${path(name)}.css`);

/** The styles of all components. They use the colours that `themeStyle` declares. */
export function componentStyle(resources: Resources): string {
  return COMPONENT_STYLES.map((file) => resources.text(`templates/${file}`)).join('\n');
}
