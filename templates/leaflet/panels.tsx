/** @jsxRuntime classic */
/** @jsx h */
// The panels of a folded leaflet: front, flap, the text inside, back. Each is a column of nodes.
import type { PanelContent } from '../../src/outputs/leaflet/panel-content.ts';
import { Blocks } from './blocks.tsx';
import { SummaryBox } from './boxes.tsx';
import { ContactDetails } from './contact.tsx';
import { Colophon, Notes, PartHeading, WordList } from './end-matter.tsx';
import { FigureBlock } from './figures.tsx';
import { Notices, Sender } from './flow.tsx';
import { titleType } from './headings.ts';
import { h, nodesOf, View, type Child, type LeafletNode } from './jsx.ts';
import { deeper, type Kit } from './kit.ts';
import { SectionPart } from './sections.tsx';
import { ShortSources } from './sources.tsx';
import { inlines, Paragraph } from './text.tsx';
import { mm } from './theme.ts';

/** How far the title stands in from the edge of its band. */
const BAND_INSET = mm(6);

/** Title, organisation, picture, key messages, notices. `picture` is the most height the picture may take; 0: none. */
export function frontPanel(kit: Kit, content: PanelContent, picture: number): LeafletNode[] {
  const { space, width } = kit.theme;
  const { summary } = kit.document;
  const inner = deeper(kit);
  return nodesOf([
    <PanelBand kit={kit} />,
    content.figure !== undefined && picture > 0 && (
      <View style={{ marginTop: space * 2 }}>
        <FigureBlock kit={inner} figure={content.figure} width={width} tallest={picture} centred />
      </View>
    ),
    summary !== undefined && hasCalls(content) && (
      <View style={{ marginTop: space * 2 }}>
        <KeyMessages kit={inner} />
      </View>
    ),
    <View pinned style={{ paddingTop: space }}>
      <Notices kit={kit} />
    </View>,
  ]);
}

function hasCalls(content: PanelContent): boolean {
  return content.flap !== undefined || content.calls.length > 0;
}

function KeyMessages({ kit }: { readonly kit: Kit }): Child {
  const { summary } = kit.document;
  if (summary === undefined) return undefined;
  const { width } = kit.theme;
  return (
    <SummaryBox
      kit={kit}
      summary={summary}
      render={(blocks, k) => <Blocks kit={k} blocks={blocks} width={width} />}
    />
  );
}

/** The band on the front: tall, with room above the title. */
function PanelBand({ kit }: { readonly kit: Kit }): Child {
  const { theme, document, locale } = kit;
  const { palette, type, space } = theme;
  const white = { color: palette.paper };
  return (
    <View
      wrap={false}
      bleeds
      style={{
        width: theme.width,
        backgroundColor: palette.brand,
        borderRadius: 6,
        paddingHorizontal: BAND_INSET,
        paddingTop: BAND_INSET * 0.7,
        paddingBottom: BAND_INSET * 0.9,
      }}
    >
      <Sender kit={kit} />
      <Paragraph kit={kit} type={type.small} style={{ ...white, marginTop: space * 3.5 }}>
        {locale.leaflet.kind}
      </Paragraph>
      <Paragraph
        kit={kit}
        tag={{ role: 'H1', bookmark: document.meta.title }}
        type={titleType(kit, theme.width - 2 * BAND_INSET)}
        room={theme.width - 2 * BAND_INSET}
        style={{ ...white, fontWeight: 700, marginTop: space * 0.5 }}
      >
        {inlines(document.title, kit)}
      </Paragraph>
      {document.meta.summary !== '' && (
        <Paragraph kit={kit} type={type.lead} style={{ ...white, marginTop: space }}>
          {document.meta.summary}
        </Paragraph>
      )}
    </View>
  );
}

/** When to call; without any call to action, the key messages. */
export function flapPanel(kit: Kit, content: PanelContent): LeafletNode[] {
  const inner = deeper(kit);
  const { width } = kit.theme;
  if (!hasCalls(content)) return nodesOf(<KeyMessages kit={inner} />);
  return nodesOf([
    content.flap !== undefined && (
      <SectionPart kit={inner} section={content.flap} width={width} indent={0} first />
    ),
    content.calls.length > 0 && <Blocks kit={inner} blocks={content.calls} width={width} />,
  ]);
}

/** The text, cut into panels afterwards; with or without the pictures of sections that have a brief. */
export function insidePanels(kit: Kit, content: PanelContent, pictures: boolean): LeafletNode[] {
  const inner = deeper(kit);
  const { width, space } = kit.theme;
  const sections = pictures ? content.pictured : content.inside;
  const introduced = content.introduction.length > 0;
  return nodesOf([
    introduced && (
      <View tag={{ role: 'Sect' }} style={{ marginBottom: space }}>
        <Blocks kit={inner} blocks={content.introduction} width={width} />
      </View>
    ),
    sections.map((section, index) => (
      <SectionPart kit={inner} section={section} width={width} indent={0} first={index === 0} />
    )),
  ]);
}

/** Contact, words, sources, and how to know that this is still right. */
export function backPanel(kit: Kit, content: PanelContent): LeafletNode[] {
  const inner = deeper(kit);
  const { width, space } = kit.theme;
  return nodesOf([
    content.contact === undefined ? (
      <PartHeading kit={inner} title={kit.locale.words.contact} />
    ) : (
      <SectionPart kit={inner} section={content.contact} width={width} indent={0} first />
    ),
    <View style={{ marginTop: content.contact === undefined ? 0 : space }}>
      <ContactDetails kit={inner} />
    </View>,
    <Notes kit={inner} />,
    <WordList kit={inner} />,
    <ShortSources kit={inner} />,
    <Colophon kit={inner} contact={false} />,
  ]);
}
