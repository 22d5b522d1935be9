// Templates: everything escaped, nothing unknown accepted, and faults that name template and line.
import { describe, expect, it } from 'vitest';
import type { Resources } from '../../src/outputs/output.ts';
import {
  safeHtml,
  TemplateFault,
  templateFinding,
  templatesOf,
  type TemplateList,
} from '../../src/outputs/template.ts';

function resources(templates: Readonly<Record<string, string>>): Resources & { reads: number } {
  const found = {
    reads: 0,
    text(name: string): string {
      found.reads += 1;
      const text = templates[name.replace('templates/', '').replace('.hbs', '')];
      if (text === undefined) throw new Error(`no resource ${name}`);
      return text;
    },
    bytes: (): Uint8Array => new Uint8Array(),
  };
  return found;
}

function fill(text: string, view: Readonly<Record<string, unknown>> = {}, partial = ''): string {
  const list: TemplateList = { pages: ['page'], partials: ['part'] };
  return templatesOf(resources({ page: text, part: partial }), list)
    .render('page', view)
    .toString();
}

function faultOf(act: () => unknown): TemplateFault {
  try {
    act();
  } catch (error) {
    if (error instanceof TemplateFault) return error;
    throw error;
  }
  throw new Error('no fault was thrown');
}

describe('filling', () => {
  it('escapes text, also in attributes, and leaves markup made safe', () => {
    const view = { text: `<b a="1">'&`, markup: safeHtml('<i>x</i>') };
    expect(fill('<p title="{{text}}">{{markup}}</p>', view)).toBe(
      '<p title="&lt;b a&#x3D;&quot;1&quot;&gt;&#x27;&amp;"><i>x</i></p>',
    );
  });

  it('fills parts with the view', () => {
    expect(fill('{{#each list}}{{> part}}{{/each}}', { list: [{ n: 1 }, { n: 2 }] }, '[{{n}}]')).toBe(
      '[1][2]',
    );
  });

  it('compiles once for each Resources object', () => {
    const found = resources({ page: 'x', part: '' });
    const list: TemplateList = { pages: ['page'], partials: ['part'] };
    expect(templatesOf(found, list)).toBe(templatesOf(found, list));
    expect(found.reads).toBe(2);
  });

  it('reaches no prototype', () => {
    expect(fill('{{constructor}}{{toString}}', {})).toBe('');
    expect(fill('{{#with constructor}}{{name}}{{/with}}', {})).toBe('');
  });
});

describe('faults', () => {
  it('names template and line of a value that is missing', () => {
    const fault = faultOf(() => fill('a\nb {{nothing}}'));
    expect(fault).toMatchObject({ file: 'page.hbs', line: 2, problem: '"nothing" not defined' });
    expect(fault.message).toMatch(/^templates\/page\.hbs:2: /);
  });

  it('names the part, not the page, when the fault is there', () => {
    expect(faultOf(() => fill('{{> part}}', {}, 'x\n\n{{nothing}}'))).toMatchObject({
      file: 'part.hbs',
      line: 3,
    });
  });

  it.each([
    ['{{{text}}}', /unescaped/],
    ['{{&text}}', /unescaped/],
    ['{{> other}}', /no part called "other"/],
    ['{{> (lookup . "x")}}', /no part/],
    ['{{#*inline "x"}}{{/inline}}', /inline/],
    ['{{shout text}}', /unknown helper shout/],
    ['{{log text}}', /unknown helper log/],
    ['{{#if text}}', /^\{\{#if\}\} is not closed$/],
    ['{{text}', /cannot be read near \{\{text\}/],
    ['{{shout text}}', /^unknown helper shout$/],
    ['{{#if text}}{{/each}}', /doesn't match/],
  ])('refuses %s', (text, problem) => {
    const fault = faultOf(() => fill(`\n${text}`, { text: 'x' }));
    expect(fault.problem).toMatch(problem);
    expect(fault.line).toBe(2);
  });

  it.each([
    ['a\n  {{text}', 2, 8],
    ['a\r\n{{text}} b {{ 1+ }} c\r\n', 2, 14],
    ['{{#if text}}\n {{#each text}}\n{{/each}}\n', 1, 0],
    ['{{!-- {{#if --}}{{#if text}}\n {{^text}}\n', 2, 1],
    ['x {{else}}', 1, 2],
  ])('finds the place in %j', (text, line, column) => {
    expect(faultOf(() => fill(text, { text: 'x' }))).toMatchObject({ line, column });
  });

  it('becomes a finding on the template', () => {
    const finding = templateFinding(faultOf(() => fill('\n  {{nothing}}')));
    expect(finding).toMatchObject({
      ruleId: 'template/faulty',
      file: 'templates/page.hbs',
      place: { start: { line: 2, column: 5 } },
    });
  });
});
