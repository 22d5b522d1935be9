import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverUnits, readUnit } from '../../src/source/index.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>';
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'trifold-source-'));
  await mkdir(join(content, 'been', 'beeld'), { recursive: true });
  await writeFile(join(content, 'been', 'nl.md'), 'Tekst');
  await writeFile(join(content, 'been', 'en-GB.md'), 'Text');
  await writeFile(join(content, 'been', 'beeld', 'a.svg'), SVG);
});
afterEach(async () => {
  await rm(content, { recursive: true });
});

describe('discoverUnits', () => {
  it('finds a unit and its sources by language', async () => {
    const { units, findings } = await discoverUnits(content);
    expect(units).toEqual([
      {
        unit: 'been',
        sources: [
          { unit: 'been', lang: 'en-GB', file: 'been/en-GB.md' },
          { unit: 'been', lang: 'nl', file: 'been/nl.md' },
        ],
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('reports a folder that cannot be an address, and suggests one that can', async () => {
    await mkdir(join(content, 'Spier Trekking'));
    await writeFile(join(content, 'Spier Trekking', 'nl.md'), '');
    const { findings } = await discoverUnits(content);
    expect(findings).toMatchObject([
      { ruleId: 'unit-name', severity: 'error', expected: ['spier-trekking'] },
    ]);
  });

  it('reports a Markdown file that is not named after a language, but leaves README alone', async () => {
    await writeFile(join(content, 'been', 'Nederlands.md'), '');
    await writeFile(join(content, 'been', 'README.md'), '');
    const { findings } = await discoverUnits(content);
    expect(findings.map((one) => [one.ruleId, one.file])).toEqual([['source-name', 'been/Nederlands.md']]);
  });

  it('takes no unit from the glossary, the templates or a hidden folder', async () => {
    for (const name of ['glossary', 'templates', '.git']) {
      await mkdir(join(content, name));
      await writeFile(join(content, name, 'nl.md'), '');
    }
    expect((await discoverUnits(content)).units.map((one) => one.unit)).toEqual(['been']);
  });
});

describe('readUnit', () => {
  const location = { unit: 'been', sources: [{ unit: 'been', lang: 'nl', file: 'been/nl.md' }] };

  it('reads sources and images, with keys relative to the unit', async () => {
    const unit = await readUnit(content, location);
    expect(new TextDecoder().decode(unit.sources[0]?.bytes)).toBe('Tekst');
    expect([...unit.assets.reads.keys()]).toEqual(['beeld/a.svg']);
    expect(unit.assets.bytes.get('beeld/a.svg')?.length).toBe(SVG.length);
  });

  it('does not follow a link out of the unit', async () => {
    await writeFile(join(content, 'secret.svg'), SVG);
    await symlink(join(content, 'secret.svg'), join(content, 'been', 'b.svg'));
    const unit = await readUnit(content, location);
    expect(unit.assets.reads.get('b.svg')).toMatchObject({ kind: 'fault' });
    expect(unit.assets.bytes.has('b.svg')).toBe(false);
  });

  it('reports a link that leads nowhere', async () => {
    await symlink(join(content, 'gone.svg'), join(content, 'been', 'b.svg'));
    expect((await readUnit(content, location)).assets.reads.get('b.svg')).toMatchObject({ kind: 'fault' });
  });
});
