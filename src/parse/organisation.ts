// An organisation as library.yml writes it.
import { z } from 'zod';
import type { Organisation } from '../document/index.ts';
import { defined } from './defined.ts';
import { flag, text, webAddress } from './yaml/values.ts';

export const organisation = z.strictObject({
  name: text,
  department: text.optional(),
  phone: text.optional(),
  'phone-hours': text.optional(),
  email: z.email('an e-mail address').optional(),
  web: webAddress.optional(),
  address: text.optional(),
  sample: flag.optional(),
  extra: z.record(z.string(), text).optional(),
});

type Shape = Omit<z.output<typeof organisation>, 'sample'>;
type Given = { readonly [K in keyof Shape]?: Shape[K] | undefined };

/** An organisation's values under the names they have in a document. */
export function organisationValues(given: Given): Partial<Omit<Organisation, 'id' | 'sample'>> {
  const { 'phone-hours': phoneHours, ...rest } = given;
  return { ...defined(rest), ...defined({ phoneHours }) };
}
