// The page against hostile sources and faulty templates: no text becomes markup, no template goes unjudged.
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/index.ts';
import {
  card,
  checked,
  link,
  meta,
  organisation,
  p,
  place,
  richDocument,
  section,
  t,
  ul,
} from '../fixtures.ts';
import { complaintsOf, emitted, pageOf, resources } from './pages.ts';

describe('an adversarial document', () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'{{{x}}}<!--`;
  const hostile: Document = {
    ...richDocument(),
    title: [t(evil)],
    meta: {
      ...meta,
      title: evil,
      summary: evil,
      version: `1"><script>`,
      licence: evil,
      category: [evil],
      keywords: [evil],
      authors: [{ name: evil, role: evil }],
      changes: [{ version: evil, date: '2026-01-01', text: evil }],
      sources: [{ id: 'nhs', title: evil, url: 'javascript:alert(1)', publisher: evil, date: evil }],
      about: { type: evil, name: evil, code: { [evil]: evil } },
    },
    organisation: {
      ...organisation,
      name: evil,
      phone: '+31 (0)30 <b>',
      email: `a@b"><script>`,
      web: `javascript:alert(1)`,
    },
    brand: { ...richDocument().brand, footer: evil },
    sections: [
      section('a', evil, [
        p(
          evil,
          link({ to: 'web', url: 'javascript:alert(1)' }, evil),
          link({ to: 'unit', unit: evil }, evil),
        ),
        ul(evil),
        card('now', p(evil)),
        {
          kind: 'code-block',
          value: evil,
          place,
        },
      ]),
    ],
    terms: [{ key: 'fasciculatie', term: evil, explanation: evil }],
  };
  const page = pageOf(checked(hostile), { libraryTitle: evil });

  it('is still valid HTML, with two scripts of ours', async () => {
    expect(await complaintsOf(page)).toEqual([]);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toMatch(/<img src=x|href="javascript|<!--/);
  });

  it('still carries its JSON whole', () => {
    const json = /ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ name: evil, description: evil });
  });
});

describe('a faulty template of the organisation', () => {
  it('is a finding on the template, and nothing is made', () => {
    const broken = {
      ...resources,
      text: (name: string) => (name === 'templates/web/about.hbs' ? 'x\n{{nothing}}' : resources.text(name)),
    };
    const result = emitted(richDocument(), { resources: broken });
    expect(result.artefacts).toEqual([]);
    expect(result.findings).toMatchObject([
      { ruleId: 'template/faulty', file: 'templates/web/about.hbs', place: { start: { line: 2 } } },
    ]);
  });
});
