// Each component has a template, a style and a sample, and its sample makes valid HTML.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walkBlocks } from '../../../src/document/index.ts';
import { COMPONENTS } from '../../../src/outputs/html/components.ts';
import { complaintsOf } from '../web/pages.ts';
import { componentSamples, samplePage } from './component-samples.ts';

const folder = new URL('../../../templates/components/', import.meta.url);

describe('the components', () => {
  it('are the folders that there are', () => {
    const folders = readdirSync(folder).filter((name) => name !== 'icon');
    expect(folders.sort()).toEqual([...COMPONENTS].sort());
  });

  it.each(COMPONENTS)('%s has a template, a style and a sample', (name) => {
    expect(readdirSync(new URL(name, folder))).toEqual(
      expect.arrayContaining([`${name}.hbs`, `${name}.css`, `${name}.md`]),
    );
  });

  it.each(componentSamples())(
    '$name: its sample is read without a fault and makes valid HTML',
    async (sample) => {
      expect(sample.findings).toEqual([]);
      expect(sample.document.introduction.length + sample.document.sections.length).toBeGreaterThan(0);
      expect(await complaintsOf(samplePage(sample))).toEqual([]);
    },
  );

  it('show every kind of block between them', () => {
    const kinds = new Set(
      componentSamples().flatMap(({ document }) =>
        [...walkBlocks(document.introduction)].map((block) => block.kind),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'advice',
      'aside',
      'call-to-action',
      'case',
      'code-block',
      'contact',
      'divider',
      'figure',
      'item',
      'list',
      'paragraph',
      'quote',
      'risk',
      'steps',
      'table',
    ]);
  });
});
