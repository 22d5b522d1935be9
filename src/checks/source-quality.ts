// Sources a clinician would accept: dated, with a title and a publisher, not from the deny list.
import type { SourceReference } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

const host = (url: string): string =>
  /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '';

function isDenied(url: string, deny: readonly string[]): boolean {
  const name = host(url);
  return deny.some((entry) => name === entry || name.endsWith(`.${entry}`));
}

/** Whether the publisher is one of the list, for a source without an address: "Daily Mail Health". */
function isDeniedName(publisher: string, deny: readonly string[]): boolean {
  const name = publisher.toLowerCase().replace(/[^\p{L}]/gu, '');
  return deny.some((entry) => {
    const label = entry.split('.')[0] ?? '';
    return label.length > 5 && name.startsWith(label);
  });
}

function* faults(
  source: SourceReference,
  deny: readonly string[],
): Generator<[reason: string, remedy: string]> {
  const { title, publisher, author, url, date, accessed } = source;
  const name = `Source “${source.id}”`;
  if (/^https?:\/\//iu.test(title))
    yield [`${name} is a bare address.`, 'Give the title of the page under “title:”.'];
  if (date === undefined && accessed === undefined) {
    yield [`${name} has no date.`, 'Add “date:” or, for a web page, “accessed:”.'];
  }
  if (publisher === undefined && author === undefined) {
    yield [`${name} names no publisher or author.`, 'Add “publisher:”.'];
  }
  if ((url !== undefined && isDenied(url, deny)) || isDeniedName(publisher ?? '', deny)) {
    yield [
      `${name} is from ${publisher ?? host(url ?? '')}, which is no medical source.`,
      'Use a guideline, a patient organisation or a national health service.',
    ];
  }
}

export const sourceQuality = rule({
  id: 'source-quality',
  severity: 'warning',
  basis:
    'A reader must be able to judge and find the sources, and they must be medical (DISCERN 4–5; HONcode 4).',
  remedy: 'Complete the source.',
  settings: {
    deny: [
      'answers.com',
      'blogspot.com',
      'buzzfeed.com',
      'dailymail.co.uk',
      'facebook.com',
      'instagram.com',
      'livestrong.com',
      'medium.com',
      'naturalnews.com',
      'pinterest.com',
      'quora.com',
      'reddit.com',
      'thesun.co.uk',
      'tiktok.com',
      'wikipedia.org',
      'wordpress.com',
      'youtube.com',
    ] as readonly string[],
  },
  *run({ meta }, { settings }): Generator<RuleFinding> {
    for (const source of meta.sources) {
      for (const [reason, remedy] of faults(source, settings.deny)) {
        yield { place: source.place ?? meta.places['sources'], reason, remedy };
      }
    }
  },
  examples: {
    pass: ['Tekst.'],
    fail: [
      {
        source:
          '---\ntitle: Proef\nsummary: Een proef.\nversion: 1.0.0\npublished: 2026-01-01\nauthors: [{ name: A. Bakker, role: schrijver }]\nsources:\n  - { id: nhs, title: Twitching, publisher: NHS }\n---\n\nTekst.\n',
        line: 8,
      },
      {
        source:
          "---\ntitle: Proef\nsummary: Een proef.\nversion: 1.0.0\npublished: 2026-01-01\nauthors: [{ name: A. Bakker, role: schrijver }]\nsources:\n  - { id: wiki, title: Spier, publisher: Wikipedia, accessed: 2026-01-01, url: 'https://nl.wikipedia.org/wiki/Spier' }\n---\n\nTekst.\n",
        line: 8,
      },
    ],
  },
});
