// Who stands for a text, which version it is, when it was reviewed, what it rests on: every leaflet must say so.
import type { Document, Meta } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

type Demand = readonly [
  missing: (document: Document) => boolean,
  reason: string,
  remedy: string,
  key: string,
];

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const ALWAYS: readonly Demand[] = [
  [({ meta }) => blank(meta.title), 'The source has no title.', 'Add “title:” to the front matter.', 'title'],
  [
    ({ meta }) => blank(meta.summary),
    'The source has no summary.',
    'Add “summary:”, one sentence that says what the text is about.',
    'summary',
  ],
  [
    ({ lang }) => blank(lang),
    'The source has no language.',
    'Name the file after its language: nl.md.',
    'language',
  ],
  [({ meta }) => blank(meta.version), 'The source has no version.', 'Add “version: 1.0.0”.', 'version'],
  [
    ({ meta }) => meta.authors.length === 0,
    'The source names no author.',
    'Add “authors: [{ name: …, role: … }]”.',
    'authors',
  ],
  [
    ({ meta }) => meta.sources.length === 0,
    'The source rests on no source.',
    'Add at least one entry under “sources:”: id, title, publisher, url, accessed.',
    'sources',
  ],
  [
    ({ organisation: { phone, email, web } }) => blank(phone) && blank(email) && blank(web),
    'The organisation has no phone number, e-mail address or web site.',
    'Add a phone number to the organisation in library.yml.',
    'organisation',
  ],
];

const PUBLISHED: Demand = [
  ({ meta }) => blank(meta.published),
  'The source has no date of publication.',
  'Add “published: YYYY-MM-DD”.',
  'published',
];

const REVIEWED: readonly Demand[] = [
  [
    ({ meta }) => !meta.reviewers.some(({ name, role }) => !blank(name) && !blank(role)),
    'The status is “reviewed”, but no reviewer with a role is named.',
    'Add “reviewers: [{ name: …, role: … }]”, or set “status: draft”.',
    'reviewers',
  ],
  [
    ({ meta }) => blank(meta.reviewed),
    'The status is “reviewed”, but there is no review date.',
    'Add “reviewed: YYYY-MM-DD”, or set “status: draft”.',
    'reviewed',
  ],
  [
    ({ meta }) => blank(meta.reviewDue),
    'The status is “reviewed”, but the date of the next review is missing.',
    'Add “review-due: YYYY-MM-DD”, at most three years after the review.',
    'review-due',
  ],
];

function demands(meta: Meta): readonly Demand[] {
  switch (meta.status) {
    case 'draft':
      return [...ALWAYS, PUBLISHED];
    case 'reviewed':
      return [...ALWAYS, PUBLISHED, ...REVIEWED];
    case 'withdrawn':
      return ALWAYS.slice(0, 1);
  }
}

export const metaRequired = rule({
  id: 'meta-required',
  severity: 'error',
  basis:
    'A reader must be able to see who wrote and checked health information, when, and from which sources (DISCERN 2–5; HONcode; NHS content standard).',
  remedy: 'Complete the front matter.',
  settings: {},
  *run(document): Generator<RuleFinding> {
    const { places } = document.meta;
    for (const [missing, reason, remedy, key] of demands(document.meta)) {
      if (missing(document)) yield { reason, remedy, place: places[key] ?? places['status'] };
    }
  },
  examples: {
    pass: ['## Wat is het?\n\nEen spier trekt samen.'],
    fail: [
      {
        source:
          '---\ntitle: Proef\nsummary: Een proef.\nversion: 1.0.0\nstatus: draft\npublished: 2026-01-01\nsources:\n  - { id: nhs, title: Twitching, publisher: NHS }\n---\n\nTekst.\n',
        line: 5,
      },
      {
        source:
          '---\ntitle: Proef\nsummary: Een proef.\nversion: 1.0.0\nstatus: reviewed\npublished: 2026-01-01\nreviewed: 2026-01-01\nreview-due: 2028-01-01\nauthors: [{ name: A. Bakker, role: schrijver }]\nreviewers: [{ name: B. Visser }]\nsources:\n  - { id: nhs, title: Twitching, publisher: NHS }\n---\n\nTekst.\n',
        line: 10,
      },
    ],
  },
});
