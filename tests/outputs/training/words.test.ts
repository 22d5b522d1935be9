// Every word that the training should have reaches the player's data, and no word for others does.
import { describe, expect, it } from 'vitest';
import {
  blocksText,
  documentBlocks,
  inlineText,
  selectContent,
  walkSections,
} from '../../../src/document/index.ts';
import type { Document } from '../../../src/document/index.ts';
import { trainingOutput } from '../../../src/outputs/training/index.ts';
import type { TrainingModule } from '../../../src/outputs/training/contract.ts';
import { itemBlocks } from '../../../src/outputs/training/images.ts';
import { readZip } from '../../package/read-zip.ts';
import { assetBytes, richDocument } from '../fixtures.ts';
import { makeContext } from './fixture.ts';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a reader of this markup sees. */
function seen(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&(\w+);/g, (_, name: string) => named[name] ?? '');
}

/** The texts of a document, as the shared plain text has them. */
function textOf(document: Document): string {
  const titles = [...walkSections(document.sections)].map((section) => inlineText(section.title));
  const items = document.items.flatMap((item) => [
    inlineText(item.stem),
    blocksText(itemBlocks(item)),
    'options' in item ? item.options.map((option) => inlineText(option.text)).join(' ') : '',
  ]);
  const terms = document.terms.map(({ term, explanation }) => `${term} ${explanation}`);
  return [blocksText([...documentBlocks(document)]), ...titles, ...items, ...terms].join('\n');
}

async function moduleText(document: ReturnType<typeof richDocument>): Promise<string> {
  const { artefacts, findings } = await trainingOutput.emit(document, makeContext({ assets: assetBytes }));
  expect(findings).toEqual([]);
  const page = readZip(artefacts[0]!.bytes).find(({ path }) => path === 'index.html')!;
  const json = /id="trifold-module">([^<]*)</.exec(new TextDecoder().decode(page.bytes))![1]!;
  const data = JSON.parse(json) as TrainingModule;
  const html = [
    ...data.screens.flatMap((screen) => [screen.titleHtml, screen.html, screen.recap ?? '']),
    ...data.cases.map((one) => one.html),
    ...data.items.flatMap((item) => [
      item.stem,
      item.introduction,
      item.explanation,
      item.feedback ?? '',
      ...Object.values(item.choices).flatMap((choice) => [choice.html, choice.feedback ?? '']),
    ]),
  ];
  return html.map(seen).join('\n');
}

describe('the words of a document', () => {
  it('reach the player', async () => {
    const document = richDocument();
    const there = new Set(wordsOf(await moduleText(document)));
    const wanted = wordsOf(textOf(selectContent(document, { output: 'training' })));
    expect(wanted.length).toBeGreaterThan(200);
    expect(wanted.filter((word) => !there.has(word))).toEqual([]);
  });

  it('stay out when they are for others', async () => {
    const text = await moduleText(richDocument());
    expect(text).toContain('Alleen voor medewerkers');
    expect(text).not.toContain('Alleen op papier');
  });
});
