// The front matter's schema (docs: source format, "Front matter"). Keys are as authors write them.
import { z } from 'zod';
import {
  date,
  flag,
  identifier,
  languageTag,
  text,
  unitName,
  version,
  webAddress,
  wholeNumber,
} from '../yaml/values.ts';

const person = z.strictObject({ name: text, role: text.optional() });

const change = z.strictObject({ version, date, text });

const source = z.strictObject({
  id: identifier,
  title: text,
  author: text.optional(),
  publisher: text.optional(),
  url: webAddress.optional(),
  date: text.optional(),
  accessed: date.optional(),
});

/** Settings of the training that a library may give defaults for. */
export const trainingDefaults = {
  mastery: wholeNumber(1, 100).optional(),
  attempts: wholeNumber(0, 99).optional(),
  shuffle: flag.optional(),
};

const training = z.strictObject({
  title: text.optional(),
  minutes: wholeNumber(1, 999).optional(),
  ...trainingDefaults,
  draw: wholeNumber(1, 999).optional(),
  objectives: z.array(z.strictObject({ id: identifier, text })).optional(),
});

/** Settings of the leaflet. */
export const leaflet = z.strictObject({
  editions: z.array(z.enum(['a4', 'large-print', 'trifold', 'booklet'])).optional(),
  'self-test': flag.optional(),
});

export const frontMatter = z.strictObject({
  title: text.optional(),
  summary: text.optional(),
  version: version.optional(),
  status: z.enum(['draft', 'reviewed', 'withdrawn']).optional(),
  language: languageTag.optional(),
  organisation: identifier.optional(),
  published: date.optional(),
  reviewed: date.optional(),
  'review-due': date.optional(),
  changes: z.array(change).optional(),
  authors: z.array(person).optional(),
  reviewers: z.array(person).optional(),
  category: z.array(text).optional(),
  about: z.strictObject({ type: text, name: text, code: z.record(z.string(), text).optional() }).optional(),
  related: z.array(unitName).optional(),
  keywords: z.array(text).optional(),
  licence: text.optional(),
  'replaced-by': unitName.optional(),
  sources: z.array(source).optional(),
  training: training.optional(),
  leaflet: leaflet.optional(),
});

export type FrontMatter = z.output<typeof frontMatter>;
