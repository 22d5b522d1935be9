// The safety lock: every call to action reaches every output and edition, with the same level and the same words.
import {
  blocksText,
  selectContent,
  walkBlocks,
  walkSections,
  type Block,
  type CallToAction,
  type Document,
  type Selection,
} from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

const PLACES: readonly (readonly [Selection, string])[] = [
  [{ output: 'leaflet', edition: 'a4' }, 'the A4 leaflet'],
  [{ output: 'leaflet', edition: 'large-print' }, 'the large-print leaflet'],
  [{ output: 'leaflet', edition: 'trifold' }, 'the tri-fold'],
  [{ output: 'leaflet', edition: 'booklet' }, 'the booklet'],
  [{ output: 'training' }, 'the training module'],
  [{ output: 'web' }, 'the web page'],
];

/** The calls to action that one output shows. A brief stands for its section on the tri-fold and as the module's recap. */
function callsShown(document: Document, selection: Selection): CallToAction[] {
  const selected = selectContent(document, selection);
  const briefed = selection.edition === 'trifold' || selection.output === 'training';
  const sections = walkSections(selected.sections).flatMap((section) => [
    ...(briefed ? (section.brief ?? []) : []),
    ...section.blocks,
  ]);
  const blocks = [...(selected.summary?.blocks ?? []), ...selected.introduction, ...sections];
  return outsideCases(blocks, selection).filter((block) => block.kind === 'call-to-action');
}

/** The vignette of a case stands in the training module alone. */
function outsideCases(blocks: readonly Block[], { output }: Selection): readonly Block[] {
  return walkBlocks(blocks.filter(({ kind }) => output === 'training' || kind !== 'case'));
}

/** Whether anything stands in the document that one output shows and another does not: most have nothing of the kind. */
function mayDiffer(document: Document, blocks: readonly Block[]): boolean {
  if (blocks.some(({ kind }) => kind === 'only' || kind === 'case')) return true;
  return walkSections(document.sections).some((section) =>
    walkBlocks(section.brief ?? []).some((block) => block.kind === 'call-to-action'),
  );
}

/** What a call says, by the call: the same ones are shown by output after output. */
type Keys = Map<CallToAction, string>;

function keyOf(call: CallToAction, keys: Keys): string {
  const known = keys.get(call);
  if (known !== undefined) return known;
  const key = `${call.level} ${blocksText(call.blocks).replace(/\s+/g, ' ').trim()}`;
  keys.set(call, key);
  return key;
}

export const redflagParity = rule({
  id: 'redflag-parity',
  severity: 'error',
  basis:
    'Who reads the leaflet must call as soon as who reads the page, and care staff must know that same advice (NICE safety-netting advice; NHG-Richtlijn vangnetadvies).',
  remedy: 'Take the “only” away from around or inside it, and put it in the running text of its section.',
  settings: {},
  *run(document, { analysis }): Generator<RuleFinding> {
    if (!mayDiffer(document, analysis.blocks)) return;
    // An output without any call is what redflag-missing reports.
    const keys: Keys = new Map();
    const shown = PLACES.map(([selection, name]) => {
      const calls = callsShown(document, selection);
      return { name, calls, keys: new Set(calls.map((call) => keyOf(call, keys))) };
    }).filter(({ calls }) => calls.length > 0);
    const lacking = new Map<CallToAction['place'], Set<string>>();
    for (const call of shown.flatMap(({ calls }) => calls)) {
      const key = keyOf(call, keys);
      const without = shown.filter((place) => !place.keys.has(key));
      const names = lacking.get(call.place) ?? new Set<string>();
      for (const { name } of without) names.add(name);
      if (names.size > 0) lacking.set(call.place, names);
    }
    for (const [place, names] of lacking) {
      yield {
        place,
        reason: `The call to action is not the same everywhere: ${[...names].join(', ')} ${names.size === 1 ? 'lacks it or has' : 'lack it or have'} other words.`,
      };
    }
  },
  examples: {
    pass: [
      '## Wanneer belt u?\n\n:::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n:::',
      '## Wanneer belt u?\n\n:::brief\nLet op kracht.\n:::\n\n:::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n:::',
    ],
    fail: [
      {
        source:
          '## Wanneer belt u?\n\n:::urgent{level=112}\nHangt uw mondhoek scheef? Bel 112.\n:::\n\n::::only{output=web}\n:::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n:::\n::::',
        line: 8,
        column: 1,
      },
      {
        source:
          '## Wanneer belt u?\n\n::::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n\n:::only{edition=trifold}\nOf bel de huisartsenpost.\n:::\n::::',
        line: 3,
      },
      {
        source:
          '## Wanneer belt u?\n\n::::brief\n:::urgent{level=now}\nHebt u koorts? Bel meteen uw huisarts.\n:::\n::::\n\n:::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n:::',
        line: 4,
      },
    ],
  },
});
