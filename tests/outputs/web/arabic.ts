// A page that runs from right to left: an Arabic sample with the blocks whose shape has a side, and words to show it with.
import type { TableRow } from '../../../src/document/index.ts';
import type { Locale } from '../../../src/locales/index.ts';
import { nl } from '../../../src/locales/nl.ts';
import type { OutputResult } from '../../../src/outputs/output.ts';
import { emitPage } from '../../../src/outputs/web/page.ts';
import {
  advice,
  card,
  cite,
  foreign,
  meta,
  ol,
  p,
  place,
  richDocument,
  section,
  t,
  term,
  ul,
} from '../fixtures.ts';
import { contextOf } from './pages.ts';

/** Arabic as far as the sample shows it; Trifold itself has no Arabic yet. */
const arabic: Locale = {
  ...nl,
  tag: 'ar',
  dir: 'rtl',
  name: 'العربية',
  words: {
    ...nl.words,
    summary: 'باختصار',
    contents: 'في هذه الصفحة',
    do: 'ما يمكنك فعله',
    dont: 'ما يجب تجنبه',
    steps: 'الخطوات',
    note: 'انتبه',
    sources: 'المصادر',
    glossary: 'معاني الكلمات',
    draftNotice: 'مسودة: لم يراجع طبيب هذا النص بعد.',
    sampleNotice: 'مثال: هذه المؤسسة غير موجودة.',
    call: 'اتصل بالرقم {phone}',
    urgency: {
      '112': 'اتصل بالرقم {phone} فورا',
      now: 'اتصل الآن',
      today: 'اتصل اليوم',
      appointment: 'حدد موعدا',
    },
  },
  web: { ...nl.web, skipToContent: 'انتقل إلى المحتوى', textSize: 'حجم النص', leaflets: 'نشرات للطباعة' },
};

const cells = (...texts: string[]): TableRow => ({
  place,
  cells: texts.map((text) => [t(text)]),
});

/** What the web output makes of the sample. */
export function arabicPage(): OutputResult {
  const document = richDocument({
    lang: 'ar',
    dir: 'rtl',
    title: [t('ارتعاش عضلات الساق')],
    meta: { ...meta, title: 'ارتعاش عضلات الساق', summary: 'ما هو وماذا يمكنك أن تفعل ومتى تتصل.' },
    summary: { blocks: [ul('ارتعاش العضلات غير ضار في الغالب.', 'الراحة والنوم يساعدان.')], place },
    introduction: [
      p('تشرح هذه الصفحة ', term('fasciculatie', true, 'الرعشة العضلية'), ' في الساق.', cite('nhs', 1)),
    ],
    terms: [{ key: 'fasciculatie', term: 'الرعشة العضلية', explanation: 'انقباض قصير لجزء من العضلة.' }],
    notes: [],
    items: [],
    sections: [
      section('ma', 'ما هي الرعشة العضلية؟', [
        p('يسميها الأطباء ', foreign('en', 'fasciculation'), '، وهي تزول عادة من تلقاء نفسها.'),
        {
          kind: 'table',
          align: [undefined, 'end'],
          head: cells('العلامة', 'المدة'),
          rows: [cells('ارتعاش', '2 دقيقة'), cells('تشنج', '10 دقائق')],
          place,
        },
      ]),
      section('mata', 'متى تتصل؟', [
        card('112', p('اتصل بالرقم 112 إذا تدلى فمك من جانب واحد.')),
        card('today', p('هل ضعفت ساقك؟ اتصل بالرقم 030 123 45 67.')),
      ]),
      section('madha', 'ماذا يمكنك أن تفعل؟', [
        advice('do', 'خذ قسطا من الراحة.', 'اشرب الماء بانتظام.'),
        advice('dont', 'لا تشرب القهوة مساء.'),
        { kind: 'steps', blocks: [ol('قف أمام الحائط.', 'ضع يديك عليه.', 'مد ساقك إلى الخلف.')], place },
        { kind: 'aside', blocks: [p('لا تضغط على نفسك.')], place },
        { kind: 'risk', count: 3, of: 10, children: [t('أشخاص')], place },
      ]),
      section('aina', 'أين تسأل؟', [{ kind: 'contact', place }]),
    ],
  });
  return emitPage(document, contextOf(), arabic);
}
