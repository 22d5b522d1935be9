// Spanish forms of address that cannot be read in another way: "usted" and "tú" with their pronouns. Verbs, "su" and "te" of
// a name may be of somebody else.
import type { Address } from '../language.ts';

export const address: readonly Address[] = [
  { name: 'usted', forms: new Set(['usted', 'ustedes']) },
  {
    name: 'tú',
    forms: new Set([
      'tú',
      'ti',
      'contigo',
      'tus',
      'tuyo',
      'tuya',
      'tuyos',
      'tuyas',
      'debes',
      'puedes',
      'tienes',
    ]),
  },
];
