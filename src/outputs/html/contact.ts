// An organisation to the view of the contact component: names, and each way to reach it as a link.
import type { Organisation } from '../../document/index.ts';
import type { Locale } from '../../locales/index.ts';
import type { View } from '../template.ts';
import { telUrl } from './phones.ts';

/** The view of the contact block. Without `phoneLinks` the number is text. */
export function contactView(organisation: Organisation, { words }: Locale, phoneLinks = true): View {
  const { phone, email, web } = organisation;
  return {
    name: organisation.name,
    department: organisation.department,
    phoneWord: words.phone,
    phone,
    phoneUrl: phone === undefined || !phoneLinks ? undefined : telUrl(phone),
    hours: organisation.phoneHours,
    emailWord: words.email,
    email,
    emailUrl: email === undefined ? undefined : `mailto:${encodeURI(email)}`,
    webWord: words.web,
    web: web?.replace(/^https?:\/\//i, '').replace(/\/$/, ''),
    webUrl: web === undefined ? undefined : webUrl(web),
    addressWord: words.address,
    address: organisation.address,
  };
}

/** A web address as library.yml has it, with or without its scheme. */
function webUrl(web: string): string {
  return /^https?:\/\//i.test(web) ? web : `https://${web}`;
}
