/** @jsxRuntime classic */
/** @jsx h */
// The text of an edition that flows over pages: title band, notices, summary, sections, end matter.
import { SummaryBox } from './boxes.tsx';
import { Blocks } from './blocks.tsx';
import { Colophon, Notes, Related, WordList } from './end-matter.tsx';
import { sourceOf } from './figures.tsx';
import { titleType } from './headings.ts';
import { Icon } from './icons.tsx';
import { h, Image, nodesOf, View, type Child, type LeafletNode } from './jsx.ts';
import { deeper, type Kit } from './kit.ts';
import { SectionPart } from './sections.tsx';
import { Answers, SelfTest } from './self-test.tsx';
import { Sources } from './sources.tsx';
import { inlines, Paragraph } from './text.tsx';

/** How the flow stands on the sheet; pt. */
export interface FlowSetting {
  /** Width of the column from band edge to band edge. */
  readonly width: number;
  /** How far headings stand in from the band's edge. */
  readonly inset: number;
}

/** The nodes of a whole leaflet, in reading order. */
export function flowOf(kit: Kit, setting: FlowSetting): LeafletNode[] {
  const { document, theme } = kit;
  const inner = deeper(kit);
  const measure = theme.width - theme.indent;
  return nodesOf([
    <TitleBand kit={kit} setting={setting} />,
    <View style={{ paddingLeft: setting.inset, width: setting.inset + theme.width }}>
      <Notices kit={kit} />
      {document.summary !== undefined && (
        <View style={{ marginTop: theme.space * 1.6 }}>
          <SummaryBox
            kit={inner}
            summary={document.summary}
            render={(blocks, k) => <Blocks kit={k} blocks={blocks} width={measure} />}
          />
        </View>
      )}
      {document.introduction.length > 0 && (
        <View tag={{ role: 'Sect' }} style={{ marginTop: theme.space * 1.6 }}>
          <Blocks kit={inner} blocks={document.introduction} width={measure} indent={theme.indent} />
        </View>
      )}
      {document.sections.map((section) => (
        <SectionPart kit={inner} section={section} width={measure} indent={theme.indent} />
      ))}
      <SelfTest kit={inner} />
      <View style={{ marginTop: theme.space }}>
        <Notes kit={inner} />
        <WordList kit={inner} />
        <Sources kit={inner} />
        <Related kit={inner} />
      </View>
      <Answers kit={inner} />
      <Colophon kit={inner} />
    </View>,
  ]);
}

/** Organisation and kind of print, the title, what it is about: white on the brand's colour. */
function TitleBand({ kit, setting }: { readonly kit: Kit; readonly setting: FlowSetting }): Child {
  const { theme, document, locale } = kit;
  const { palette, type, space } = theme;
  const white = { color: palette.paper };
  return (
    <View
      wrap={false}
      bleeds
      style={{
        width: setting.width,
        backgroundColor: palette.brand,
        borderRadius: 8,
        paddingHorizontal: setting.inset,
        paddingTop: space * 1.5,
        paddingBottom: space * 2,
      }}
    >
      <View
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          alignItems: 'center',
          marginBottom: space * 2.2,
        }}
      >
        <Sender kit={kit} />
        <Paragraph kit={kit} type={type.small} style={white}>
          {locale.leaflet.kind}
        </Paragraph>
      </View>
      <Paragraph
        kit={kit}
        tag={{ role: 'H1', bookmark: document.meta.title }}
        type={titleType(kit, theme.width)}
        style={{ ...white, fontWeight: 700 }}
      >
        {inlines(document.title, kit)}
      </Paragraph>
      {document.meta.summary !== '' && (
        <Paragraph kit={kit} type={type.lead} style={{ ...white, marginTop: space * 0.8 }}>
          {document.meta.summary}
        </Paragraph>
      )}
    </View>
  );
}

/** The organisation's name, behind its logo where there is one: the name says what the logo shows. */
export function Sender({ kit }: { readonly kit: Kit }): Child {
  const { document, theme } = kit;
  const { palette, type, space } = theme;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: space * 0.8 }}>
      <Logo kit={kit} height={type.small.fontSize * 2.2} />
      <Paragraph kit={kit} type={type.small} style={{ color: palette.paper, fontWeight: 700 }}>
        {document.organisation.name}
      </Paragraph>
    </View>
  );
}

function Logo({ kit, height }: { readonly kit: Kit; readonly height: number }): Child {
  const { palette, space } = kit.theme;
  const key = kit.document.brand.logo;
  const picture = key === undefined ? undefined : kit.pictures.get(key);
  if (picture === undefined) return undefined;
  const width = (picture.width / picture.height) * height;
  return (
    <View tag="artifact" style={{ backgroundColor: palette.paper, borderRadius: 3, padding: space * 0.4 }}>
      <Image src={sourceOf(picture)} style={{ width, height }} />
    </View>
  );
}

/** Draft, sample, overdue: what a reader must know before the text. */
export function Notices({ kit }: { readonly kit: Kit }): Child {
  const { type, palette, space } = kit.theme;
  if (kit.notices.length === 0) return undefined;
  return (
    <View
      tag={{ role: 'Div' }}
      wrap={false}
      style={{
        marginTop: space,
        borderWidth: 1.2,
        borderColor: palette.alarm,
        borderStyle: 'solid',
        paddingVertical: space * 0.6,
        paddingHorizontal: space,
        flexDirection: 'row',
        alignItems: 'center',
        gap: space * 0.8,
      }}
    >
      <Icon name="pencil" colour={palette.alarm} size={type.small.fontSize * 1.6} />
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        {kit.notices.map((notice) => (
          <Paragraph kit={kit} type={type.small} style={{ fontWeight: 700, color: palette.alarm }}>
            {notice}
          </Paragraph>
        ))}
      </View>
    </View>
  );
}
