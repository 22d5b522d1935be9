import { expect, it } from 'vitest';
import { bytesOf, readBytes } from './sources.ts';

const source = (comment: string): Uint8Array =>
  bytesOf(
    `---\ntitle: Hoofdpijn\nversion: 1.0.0\n${comment}\nrelated: [nergens]\n---\n\n## Wat is het?\n\nTekst.\n`,
  );

it('takes a comment of the front matter for the line below it', () => {
  const { document } = readBytes(source('# trifold-disable-next-line link-broken: komt later'));
  expect(document?.silences).toMatchObject([
    { rule: 'link-broken', reason: 'komt later', line: 5, place: { start: { line: 4, column: 1 } } },
  ]);
});

it('leaves other comments alone, and reports one that silences nothing', () => {
  expect(readBytes(source('# later nog eens nakijken')).document?.silences).toEqual([]);
  const { findings } = readBytes(source('# trifold-disable-nextline link-broken: komt later'));
  expect(findings).toMatchObject([{ ruleId: 'silence-malformed', place: { start: { line: 4 } } }]);
});

it('does not take a heading of the text for a comment', () => {
  const text = new TextDecoder()
    .decode(source('# niets'))
    .replace('Tekst.', 'Tekst.\n\n    # trifold-disable-next-line x: y');
  expect(readBytes(bytesOf(text)).document?.silences).toEqual([]);
});
