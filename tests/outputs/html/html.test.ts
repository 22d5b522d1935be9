// The shared HTML: what each node becomes, and that no text can become markup.
import { describe, expect, it } from 'vitest';
import { loadResources } from '../../../src/build/resources.ts';
import { selectContent, type Block, type Inline } from '../../../src/document/index.ts';
import { findLocale } from '../../../src/locales/index.ts';
import { createHtml, firstTermUses, type HtmlScope } from '../../../src/outputs/html/index.ts';
import { card, cite, foreign, link, p, place, richDocument, section, t, term, ul } from '../fixtures.ts';

const html = createHtml(loadResources('content'), findLocale('nl')!);
const document = selectContent(richDocument(), { output: 'web' });
const scope: HtmlScope = {
  document,
  headingLevel: 3,
  assetUrl: (key) => `beeld/${key}`,
  unitUrl: (unit) => (unit === 'trillend-ooglid' ? '../../trillend-ooglid/nl/index.html' : undefined),
};
const blocks = (...list: Block[]): string => html.blocks(list, scope).toString();
const inlines = (...list: Inline[]): string => html.inlines(list, scope).toString();

describe('inlines', () => {
  it('escapes text in every place it can stand', () => {
    const evil = `<script>alert("1")</script>'&`;
    const out = inlines(t(evil), { kind: 'code', value: evil }, foreign(`en"><b>`, evil));
    expect(out).not.toMatch(/<script|<b>/);
    expect(out).toContain('&lt;script&gt;');
  });

  it('drops a URL with a scheme it does not expect and keeps the text', () => {
    expect(inlines(link({ to: 'web', url: 'javascript:alert(1)' }, 'lees'))).toBe('lees');
    expect(inlines(link({ to: 'mail', url: 'data:text/html,x' }, 'mail'))).toBe('mail');
    expect(inlines(link({ to: 'phone', url: ' javascript:x' }, 'bel'))).toBe('bel');
  });

  it('links to sections, to units that exist, and to sources', () => {
    expect(inlines(link({ to: 'section', id: 'zelf' }, 'zelf'))).toBe('<a href="#zelf">zelf</a>');
    expect(inlines(link({ to: 'unit', unit: 'bestaat-niet' }, 'weg'))).toBe('weg');
    expect(inlines(cite('nhs', 1))).toContain('href="#source_1"');
    expect(inlines(cite('nhs', 1))).toContain('bron 1');
  });

  it('makes a tel: link of a number of the organisation, also with no-break spaces, but not inside a link', () => {
    expect(inlines(t('Bel 030 123 45 67.'))).toContain('<a href="tel:0301234567">030 123 45 67</a>.');
    expect(inlines(link({ to: 'phone', url: 'tel:030' }, '030 123 45 67'))).toBe(
      '<a href="tel:030">030 123 45 67</a>',
    );
    expect(inlines(t('Nummer 2030 123 45 678'))).not.toContain('tel:');
  });

  it('leaves phone numbers as text where nobody is to call, and says the number that a link hides', () => {
    const quiet = { ...scope, phoneLinks: false };
    const markup = [
      html.inlines([t('Bel 030 123 45 67 of '), link({ to: 'phone', url: 'tel:030' }, 'ons')], quiet),
      html.blocks([card('112', p('Bel 112 nu.')), { kind: 'contact', place }], quiet),
    ].join('');
    expect(markup).toContain('Bel 030 123 45 67 of ons (<bdi>030</bdi>)');
    expect(markup).toContain('<strong>Bel 112</strong>');
    expect(markup).toContain(`<dd><bdi dir="ltr">${document.organisation.phone ?? '-'}`);
    expect(markup).not.toContain('tel:');
  });

  it('says the language of a foreign passage', () => {
    expect(inlines(foreign('ar', 'نفضة'))).toBe('<span lang="ar" dir="auto">نفضة</span>');
  });
});

describe('blocks', () => {
  it('shows a call to action with its level in words, an icon and a heading', () => {
    const out = blocks(card('today', p('Uw been is zwakker.')));
    expect(out).toMatch(/<h3 class="care-card-title"><svg[^>]*aria-hidden="true"/);
    expect(out).toContain('Bel vandaag nog');
  });

  it('links the emergency number in the call to action that is about it, and nowhere else', () => {
    expect(blocks(card('112', p('Bel 112 nu.')))).toContain('Bel <a href="tel:112">112</a> nu.');
    expect(blocks(p('Kamer 112 is vrij.'))).not.toContain('tel:');
  });

  it('explains a term under the block that uses it first, once', () => {
    const once = { ...scope, firstUses: firstTermUses(document) };
    const out = document.sections.map((part) => html.section(part, once).toString()).join('');
    expect(out.match(/<b>fasciculatie:<\/b> Een korte trekking/g)).toHaveLength(1);
  });

  it('finds a new first use when the first one was left out', () => {
    const cut = { ...document, sections: document.sections.slice(1) };
    expect([...firstTermUses(cut)]).toHaveLength(1);
    expect([...firstTermUses(cut)][0]?.first).toBe(false);
  });

  it('leaves questions and cases out unless the output shows them', () => {
    const question: Block = { kind: 'item', item: 'oefening', place };
    const vignette: Block = { kind: 'case', id: 'c', blocks: [p('Mevrouw Jansen belt.'), question], place };
    expect(blocks(question, vignette)).toBe('');
  });

  it('gives a risk in words, and draws as many people as it says', () => {
    const out = blocks({ kind: 'risk', count: 3, of: 10, children: [t('mensen')], place });
    expect(out).toContain('3 van de 10');
    const [others, affected] = [...out.matchAll(/ head" d="([^"]*)"/g)].map(
      (match) => match[1]?.split('M').length,
    );
    expect([others, affected]).toEqual([8, 4]);
    const rare = blocks({ kind: 'risk', count: 1, of: 10_000, children: [], place });
    expect(rare).not.toContain('<svg');
    expect(rare).toContain('1 van de 10.000');
  });

  it('keeps a heading inside the levels HTML has', () => {
    const deep = section('a', 'A', [card('now', p('x'))], {
      sections: [section('b', 'B', [card('now', p('y'))])],
    });
    const out = html.section(deep, { ...scope, headingLevel: 5 }).toString();
    expect([...out.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(['5', '6', '6', '6']);
  });

  it('writes a lone paragraph in a list item without <p>', () => {
    expect(blocks(ul('een', [p('twee'), ul('drie')]))).toMatch(/<li>een<\/li>\n<li>twee<ul>/);
  });

  it('puts the prefix before every id', () => {
    const prefixed = { ...scope, idPrefix: 's1-' };
    expect(html.section(section('wat', 'Wat?', []), prefixed).toString()).toContain('id="s1-wat"');
    expect(html.sources(prefixed)?.toString()).toContain('id="s1-source_1"');
    expect(html.inlines([term('fasciculatie', false)], prefixed).toString()).toContain('href="#s1-term_1"');
  });

  it('throws when content was not selected: that would be our bug', () => {
    expect(() => blocks({ kind: 'only', blocks: [p('x')], place })).toThrow(/select/);
  });
});
