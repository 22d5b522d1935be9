// What the rules find in Spanish, and what they leave alone.
import { expect, it } from 'vitest';
import { question, told, urgent } from './found.ts';

const CASES: readonly (readonly [rule: string, source: string, told: readonly string[]])[] = [
  ['absolute-claim', 'Los triptanes siempre eliminan el dolor.', ['error siempre']],
  ['absolute-claim', 'La crisis nunca vuelve.', ['error nunca']],
  ['absolute-claim', 'El tratamiento es totalmente seguro.', ['error es totalmente seguro']],
  ['absolute-claim', 'El éxito está garantizado.', ['error éxito está garantizado']],
  ['absolute-claim', 'Nunca ponga el hielo sobre la piel. Siempre es mejor tomarlo con agua.', []],
  ['absolute-claim', 'No siempre es grave. Casi siempre se cura. Lleve siempre sus papeles.', []],
  ['relative-date', 'Recientemente se ha aprobado un nuevo fármaco.', ['warning Recientemente']],
  ['relative-date', '¿Ha tenido fiebre recientemente?', []],
  ['condition-first', 'Los migrañosos descansan.', ['info Los migrañosos']],
  ['address-mixed', 'Usted debe tomarla con agua. Tú no debes dejarla.', ['error Usted']],
  ['address-mixed', 'Usted debe tomarla con agua. Pida ayuda a su médico.', []],
  ['abbreviation-undefined', 'Se solicitará una RMN.', ['error RMN']],
  ['abbreviation-undefined', 'Le harán una resonancia magnética (RMN). El VIH. NO CONDUZCA.', []],
  ['emergency-number', 'Llame al 911.', ['error 911']],
  ['emergency-number', 'Llame ahora al 112.', []],
  ['link-text', 'Pulse [aquí](https://www.sen.es/).', ['warning aquí']],
  ['redflag-threshold', urgent('today', 'Llame si el dolor no mejora.'), ['warning no mejora']],
  ['redflag-threshold', urgent('today', 'Llame si el dolor no mejora en 3 días.'), []],
  ['item-negative', question('¿Qué signo no es motivo de llamada?'), ['warning no']],
  ['item-negative', question('¿Qué aconseja si el dolor no mejora?'), []],
  [
    'item-all-none',
    question('¿Qué ayuda?', ['Agua', 'Té', 'Todas las anteriores']),
    ['error Todas las anteriores'],
  ],
  ['item-absolute', question('¿Qué ayuda?', ['Agua', 'Té', 'Siempre reposo']), ['warning Siempre']],
];

it.each(CASES)('%s: %s', (rule, source, expected) => {
  expect(told('es', rule, source)).toEqual(expected);
});
