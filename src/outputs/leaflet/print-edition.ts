// Planned sheets → the artefact of one edition.
import type { Document } from '../../document/index.ts';
import type { Artefact, OutputContext, PrintProfile } from '../output.ts';
import { propertiesOf } from './describe.ts';
import { paint } from './pdf/paint.ts';
import { printed, type PlannedSheet } from './print-profile.ts';
import type { StructureElement } from './structure.ts';

const ICC_PROFILE = 'package/pdfkit/js/data/sRGB_IEC61966_2_1.icc';

/** An edition ready to print. */
export interface PrintJob {
  /** What the file is named for: the edition. */
  readonly variant: string;
  readonly profile: PrintProfile;
  readonly document: Document;
  readonly sheets: readonly PlannedSheet[];
  /** The edge over which the sheets are turned. */
  readonly flip: 'long' | 'short';
  readonly root: StructureElement;
}

/** Paints an edition in its profile. */
export async function printEdition(job: PrintJob, context: OutputContext): Promise<Artefact> {
  const { variant, profile, document, sheets, flip, root } = job;
  const bytes = await paint(
    sheets.map((sheet) => printed(sheet, profile)),
    {
      properties: propertiesOf(document, { generator: context.generator, flip }),
      root,
      iccProfile: context.resources.bytes(ICC_PROFILE),
    },
  );
  const path = `${document.unit}/${document.lang}/${document.unit}-${document.lang}-${variant}.pdf`;
  return { path, bytes, output: 'leaflet', variant, pages: sheets.length };
}
