// `brand.typeface` of library.yml: a font file for each cut, or an npm package that has them. Only what is asked for is
// read here; `build` looks at the files.
import { z } from 'zod';
import { defined } from './defined.ts';

/** The cuts a typeface may have, as library.yml names them. */
export const CUT_NAMES = ['regular', 'bold', 'italic', 'bold-italic'] as const;

export type CutName = (typeof CUT_NAMES)[number];

/** A typeface as library.yml asks for it. Files are paths under the content directory. */
export type TypefaceRequest =
  | { readonly kind: 'files'; readonly files: Readonly<Partial<Record<CutName, string>>> }
  | { readonly kind: 'package'; readonly name: string };

const fontFile = z
  .string()
  .trim()
  .refine(isInside, 'a path inside the content folder, such as fonts/Name-Regular.ttf');

const packageName = z
  .string()
  .trim()
  .regex(
    /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
    'the name of an npm package, such as @expo-google-fonts/open-sans',
  );

export const typeface = z.strictObject({
  package: packageName.optional(),
  regular: fontFile.optional(),
  bold: fontFile.optional(),
  italic: fontFile.optional(),
  'bold-italic': fontFile.optional(),
});

/** What is asked for; a package goes before files. Undefined where nothing is left of it. */
export function requestOf(shape: z.output<typeof typeface> | undefined): TypefaceRequest | undefined {
  const { package: name, ...files } = shape ?? {};
  if (name !== undefined) return { kind: 'package', name };
  return Object.keys(files).length === 0 ? undefined : { kind: 'files', files: defined(files) };
}

function isInside(path: string): boolean {
  const parts = path.split('/');
  return (
    path !== '' &&
    !path.includes('\\') &&
    !/^[A-Za-z]:/.test(path) &&
    !parts.includes('..') &&
    parts[0] !== ''
  );
}
