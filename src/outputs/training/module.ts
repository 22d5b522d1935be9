// A document in, the player's data out: everything the module shows and scores, as plain JSON.
import { createHash } from 'node:crypto';
import { blocksText, documentBlocks } from '../../document/index.ts';
import type { Document } from '../../document/index.ts';
import { dateInWords, fill, type Locale } from '../../locales/index.ts';
import type { OutputContext, ScormDialect } from '../output.ts';
import type { Templates } from '../template.ts';
import { withoutItems } from './bank.ts';
import type { ModuleCase, ModuleItem, ModuleScreen, PlayerWords, TrainingModule } from './contract.ts';
import { moduleItem, type PlayableItem } from './items.ts';
import { moduleTitle } from './manifest.ts';
import type { Rendering } from './scope.ts';
import { moduleScreens, passageOf } from './screens.ts';

export interface ModuleRequest {
  readonly rendering: Rendering;
  readonly items: readonly PlayableItem[];
  readonly context: OutputContext;
  readonly templates: Templates;
}

/** A module without what differs by dialect. */
export type ModuleBody = Omit<TrainingModule, 'dialect'>;

/** The player's data. */
export function trainingModule({ rendering, items, context, templates }: ModuleRequest): ModuleBody {
  const { document, locale } = rendering;
  const { meta } = document;
  const screens = moduleScreens(rendering, templates);
  const ready = items.map((one) => moduleItem(one, rendering, passageOf(one.item, document, screens)));
  const { minutes, mastery, attempts, draw, shuffle } = meta.training;
  return {
    schema: 1,
    unit: document.unit,
    lang: document.lang,
    dir: document.dir,
    title: moduleTitle(document),
    version: meta.version,
    organisation: document.organisation.name,
    hash: resumeHash(screens, ready, document),
    ...(minutes === undefined ? {} : { minutes }),
    mastery,
    attempts,
    ...(draw === undefined ? {} : { draw }),
    shuffle,
    reportFailed: context.options.training?.reportFailed ?? true,
    objectives: meta.training.objectives.map(({ id, text }) => ({ id, text })),
    notices: notices(document, locale, context.options.today),
    screens,
    cases: cases(rendering, ready),
    items: ready,
    words: playerWords(locale),
  };
}

/** The player's data as it stands in the page: no `<` can end the data block or open a comment. */
export function moduleJson(body: ModuleBody, dialect: ScormDialect): string {
  const data: TrainingModule = { ...body, dialect };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** SHA-256 over what a learner's saved place and answers rest on. A new version with the same hash goes on with them. */
function resumeHash(
  screens: readonly ModuleScreen[],
  items: readonly ModuleItem[],
  { meta }: Document,
): string {
  const rests = {
    screens: screens.map(({ id, items: practised }) => [id, practised]),
    // Objective and case decide what is drawn, and in which order.
    items: items.map((item) => [
      item.id,
      item.shape,
      item.points,
      item.critical,
      item.practice,
      item.pinLast,
      item.objective ?? null,
      item.case ?? null,
    ]),
    draw: meta.training.draw ?? null,
    shuffle: meta.training.shuffle,
  };
  return createHash('sha256').update(JSON.stringify(rests)).digest('hex');
}

function notices(
  { meta, organisation }: Document,
  locale: Locale,
  today: string | undefined,
): readonly string[] {
  const { words } = locale;
  const overdue = today !== undefined && meta.reviewDue !== undefined && meta.reviewDue < today;
  return [
    ...(meta.status === 'draft' ? [words.draftNotice] : []),
    ...(overdue ? [fill(words.overdueNotice, { date: dateInWords(locale, meta.reviewDue) })] : []),
    ...(organisation.sample ? [words.sampleNotice] : []),
  ];
}

/** Vignettes of the cases that items of the module belong to. */
function cases({ document, html, item }: Rendering, items: readonly ModuleItem[]): readonly ModuleCase[] {
  const used = new Set(items.map((one) => one.case));
  return [...documentBlocks(document)].flatMap((block) => {
    if (block.kind !== 'case' || !used.has(block.id)) return [];
    const vignette = withoutItems(block.blocks);
    return blocksText(vignette) === ''
      ? []
      : [{ id: block.id, html: html.blocks(vignette, item).toString() }];
  });
}

function playerWords({ training, words }: Locale): PlayerWords {
  const { months, date, decimal, version } = words;
  return { ...training, months, date, decimal, version };
}
