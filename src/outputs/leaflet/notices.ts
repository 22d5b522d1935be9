// What must be said before the text: that it is a draft, a sample, or overdue.
import type { Document } from '../../document/index.ts';
import { dateInWords, fill, type Locale } from '../../locales/index.ts';
import type { OutputOptions } from '../output.ts';

/** Whether the review date lies before the day that counts as today. */
export function isOverdue(document: Document, options: Pick<OutputOptions, 'today'>): boolean {
  const { reviewDue } = document.meta;
  // Calendar dates compare as text.
  return reviewDue !== undefined && options.today !== undefined && reviewDue < options.today;
}

/** The notices under the title, in the order of weight. */
export function noticesOf(
  document: Document,
  locale: Locale,
  options: Pick<OutputOptions, 'today'>,
): string[] {
  const { words } = locale;
  const notices: string[] = [];
  if (isOverdue(document, options)) {
    notices.push(fill(words.overdueNotice, { date: dateInWords(locale, document.meta.reviewDue ?? '') }));
  }
  if (document.meta.status === 'draft') notices.push(words.draftNotice);
  if (document.organisation.sample) notices.push(words.sampleNotice);
  return notices;
}
