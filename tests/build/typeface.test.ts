// brand.typeface of library.yml: files in the content folder, or an installed package; findings where they cannot be used.
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/build/library.ts';
import { loadResources } from '../../src/build/resources.ts';

const noto = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'));
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'trifold-typeface-'));
  await mkdir(join(content, 'fonts'));
  await copyFile(join(noto, '400Regular', 'NotoSans_400Regular.ttf'), join(content, 'fonts', 'R.ttf'));
  await copyFile(join(noto, '700Bold', 'NotoSans_700Bold.ttf'), join(content, 'fonts', 'B.ttf'));
});
afterEach(async () => {
  await rm(content, { recursive: true });
});

async function read(typeface: string): ReturnType<typeof readLibrary> {
  await writeFile(join(content, 'library.yml'), `title: Folders\nbrand:\n  typeface: ${typeface}\n`);
  return readLibrary(content);
}

describe('brand.typeface', () => {
  it('is read from files, as resources with a hash', async () => {
    const { library, findings } = await read('{ regular: fonts/R.ttf, bold: fonts/B.ttf }');
    expect(findings).toEqual([]);
    expect(library.brand.typeface).toMatchObject([
      { weight: 400, italic: false, resource: 'content/fonts/R.ttf' },
      { weight: 700, italic: false, resource: 'content/fonts/B.ttf' },
    ]);
    for (const { sha256 } of library.brand.typeface ?? []) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(loadResources(content).bytes('content/fonts/R.ttf').length).toBeGreaterThan(100_000);
  });

  it('is read from a package, with every cut it has', async () => {
    const { library, findings } = await read("{ package: '@expo-google-fonts/noto-sans' }");
    expect(findings).toEqual([]);
    const cuts = library.brand.typeface ?? [];
    expect(cuts.map(({ weight, italic }) => [weight, italic])).toEqual([
      [400, false],
      [700, false],
      [400, true],
      [700, true],
    ]);
    expect(() => cuts.map(({ resource }) => loadResources(content).bytes(resource))).not.toThrow();
  });

  it('is read from a package that stands beside the content', async () => {
    const own = join(content, 'node_modules', 'huisletter');
    await mkdir(own, { recursive: true });
    for (const name of ['R.ttf', 'B.ttf']) await copyFile(join(content, 'fonts', name), join(own, name));
    const { library, findings } = await read('{ package: huisletter }');
    expect(findings).toEqual([]);
    expect(library.brand.typeface?.map(({ resource }) => resource)).toEqual([
      'package/huisletter/R.ttf',
      'package/huisletter/B.ttf',
    ]);
  });

  it.each([
    ['{ regular: fonts/R.ttf }', 'typeface/no-bold', 3],
    ['{ bold: fonts/B.ttf }', 'typeface/missing', 3],
    ['\n    regular: fonts/R.ttf\n    bold: fonts/X.ttf', 'typeface/missing', 5],
    ['{ regular: fonts/R.ttf, bold: library.yml }', 'typeface/unusable', 3],
    ['{ regular: fonts/R.ttf, bold: fonts/away.ttf }', 'typeface/unusable', 3],
    ['{ regular: fonts/R.ttf, bold: fonts }', 'typeface/unusable', 3],
    ['{ package: no-such-package-here }', 'typeface/missing', 3],
    ['{ package: yaml }', 'typeface/unusable', 3],
    ['{ package: ../yaml }', 'meta-value', 3],
  ])('%s is a finding, and Trifold’s own is used', async (typeface, rule, line) => {
    await symlink(join(noto, '700Bold', 'NotoSans_700Bold.ttf'), join(content, 'fonts', 'away.ttf'));
    const { library, findings } = await read(typeface);
    expect(findings).toMatchObject([{ ruleId: rule, severity: 'error', place: { start: { line } } }]);
    expect(library.brand).not.toHaveProperty('typeface');
  });

  it('takes no file from outside the content folder', async () => {
    const { findings } = await read('{ regular: ../R.ttf, bold: /etc/B.ttf }');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['meta-value', 'meta-value']);
  });
});
