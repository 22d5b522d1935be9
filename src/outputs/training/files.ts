// The files of a package beside its manifest: page, script, style, fonts, images.
import type { PackedFile } from '../../package/zip.ts';
import { componentStyle, themeStyle } from '../html/index.ts';
import type { OutputContext, Resources, ScormDialect } from '../output.ts';
import { safeHtml, type Templates } from '../template.ts';
import type { PackedImage } from './images.ts';
import { ENTRY, METADATA, renderMetadata } from './manifest.ts';
import { moduleJson, type ModuleBody } from './module.ts';
import type { Rendering } from './scope.ts';

export const PAGE_TEMPLATES = ['training/index'] as const;

const FONTS = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map(
  (face) => `atkinson-hyperlegible-next-${face}-normal.woff2`,
);
const FONT_PACKAGE = 'package/@fontsource/atkinson-hyperlegible-next';

const encoder = new TextEncoder();

export interface FilesRequest {
  readonly body: ModuleBody;
  readonly dialect: ScormDialect;
  readonly rendering: Rendering;
  readonly images: ReadonlyMap<string, PackedImage>;
  readonly context: OutputContext;
  readonly templates: Templates;
}

/** Every file but the manifest. */
export function packageFiles(request: FilesRequest): readonly PackedFile[] {
  const { resources } = request.context;
  const { rendering, dialect, templates } = request;
  const metadata = renderMetadata(rendering.document, dialect, templates).toString();
  const fixed: PackedFile[] = [
    { path: ENTRY, bytes: encoder.encode(page(request)) },
    { path: METADATA, bytes: encoder.encode(metadata) },
    { path: 'player.js', bytes: resources.bytes('player/player.js') },
    { path: 'style.css', bytes: encoder.encode(style(request)) },
    ...FONTS.map((name) => ({
      path: `fonts/${name}`,
      bytes: resources.bytes(`${FONT_PACKAGE}/files/${name}`),
    })),
    // The OFL asks that its text goes with the fonts.
    { path: 'fonts/license.txt', bytes: resources.bytes(`${FONT_PACKAGE}/LICENSE`) },
  ];
  return [...fixed, ...imageFiles(request)];
}

/** Whether a path of the package is an image of the source. */
export function isImage(path: string): boolean {
  return path.startsWith('images/');
}

function imageFiles({ images, context }: FilesRequest): readonly PackedFile[] {
  const files = new Map<string, PackedFile>();
  for (const [key, { path }] of images) {
    const bytes = context.assets.get(key);
    if (bytes === undefined) throw new Error(`the bytes of asset "${key}" were not read`);
    files.set(path, { path, bytes });
  }
  return [...files.values()];
}

function page({ body, dialect, rendering, context, templates }: FilesRequest): string {
  return templates
    .render('training/index', {
      lang: body.lang,
      dir: body.dir,
      title: body.title,
      noScript: rendering.locale.training.noScript,
      generator: `Trifold ${context.generator}`,
      data: safeHtml(moduleJson(body, dialect)),
    })
    .toString();
}

function style({ rendering, context }: FilesRequest): string {
  return [
    themeStyle(rendering.document.brand),
    componentStyle(context.resources),
    ...ownStyles(context.resources),
  ]
    .map((part) => part.trim())
    .join('\n');
}

function ownStyles(resources: Resources): readonly string[] {
  return ['theory', 'player'].map((name) => resources.text(`templates/training/${name}.css`));
}
