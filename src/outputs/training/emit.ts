// A checked document in, one SCORM package for each dialect out. Pure: the same document gives the same bytes.
import { selectContent } from '../../document/index.ts';
import type { CheckedDocument, Document } from '../../document/index.ts';
import { zipFiles, type PackedFile } from '../../package/zip.ts';
import type { Artefact, OutputContext, OutputResult, ScormDialect } from '../output.ts';
import { TemplateFault, templateFinding, templatesOf, type TemplateList } from '../template.ts';
import { moduleItems } from './bank.ts';
import { isImage, packageFiles, PAGE_TEMPLATES, type FilesRequest } from './files.ts';
import { imagesOf } from './images.ts';
import { bankFindings, playableItems, WEIGHT_LIMIT, weightFindings } from './judge.ts';
import { MANIFEST, MANIFEST_TEMPLATES, renderManifest } from './manifest.ts';
import { trainingModule } from './module.ts';
import { renderingOf } from './scope.ts';
import { SCREEN_TEMPLATES } from './screens.ts';

/** The templates of a package. */
const TEMPLATES: TemplateList = {
  pages: [...PAGE_TEMPLATES, ...SCREEN_TEMPLATES, ...MANIFEST_TEMPLATES],
  partials: [],
};

const NOTHING: OutputResult = { artefacts: [], findings: [] };

/**
 * Makes the packages. A withdrawn source gets none. A question the player cannot play, or a language Trifold has no
 * words for, is a finding and no package: a module never goes out with a question missing.
 */
export function emitTraining(whole: CheckedDocument, context: OutputContext): OutputResult {
  if (whole.meta.status === 'withdrawn') return NOTHING;
  try {
    return emit(whole, context);
  } catch (error) {
    if (error instanceof TemplateFault) return { artefacts: [], findings: [templateFinding(error)] };
    throw error;
  }
}

function emit(whole: Document, context: OutputContext): OutputResult {
  const selected = selectContent(whole, { output: 'training' });
  const document = { ...selected, items: moduleItems(whole, selected) };
  const { playable, findings } = playableItems(document.items, document);
  if (findings.length > 0) return { artefacts: [], findings };
  const images = imagesOf(document, document.items);
  const rendering = renderingOf(document, context, images);
  const templates = templatesOf(context.resources, TEMPLATES);
  const body = trainingModule({ rendering, items: playable, context, templates });
  const packages = context.options.dialects.map((dialect) => {
    const files = allFiles({ body, dialect, rendering, images, context, templates });
    const artefact = artefactOf(document, dialect, files);
    return { artefact, weight: weightOf(artefact, files) };
  });
  const weight = Math.max(0, ...packages.map((one) => one.weight));
  return {
    artefacts: packages.map(({ artefact }) => artefact),
    findings: [...bankFindings(document.items, document), ...weightFindings(weight, document)],
  };
}

/** The package's files, and the manifest that lists them. */
function allFiles(request: FilesRequest): readonly PackedFile[] {
  const { context, dialect, rendering, templates } = request;
  const files = packageFiles(request);
  const options = context.options.training ?? {};
  const paths = files.map((file) => file.path).sort();
  const manifest = renderManifest(
    { document: rendering.document, dialect, files: paths, options },
    templates,
  );
  return [...files, { path: MANIFEST, bytes: new TextEncoder().encode(manifest.toString()) }];
}

function artefactOf({ unit, lang }: Document, dialect: ScormDialect, files: readonly PackedFile[]): Artefact {
  return {
    path: `${unit}/${lang}/${unit}-${lang}-${dialect}.zip`,
    bytes: zipFiles(files),
    output: 'training',
    variant: dialect,
  };
}

/** Size of a package without its images, in bytes; packs again only where it matters. */
function weightOf(artefact: Artefact, files: readonly PackedFile[]): number {
  if (artefact.bytes.length <= WEIGHT_LIMIT || !files.some((file) => isImage(file.path)))
    return artefact.bytes.length;
  return zipFiles(files.filter((file) => !isImage(file.path))).length;
}
