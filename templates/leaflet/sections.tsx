/** @jsxRuntime classic */
/** @jsx h */
// Sections: headings above or, on a wide page, in the margin beside their text.
import { inlineText, type Section } from '../../src/document/index.ts';
import type { Tag } from '../../src/outputs/leaflet/tags.ts';
import { Blocks, isRoomy, opensWithPicture } from './blocks.tsx';
import { headingRole } from './boxes.tsx';
import { lettersOn, longestWord } from './headings.ts';
import { h, View, type Child } from './jsx.ts';
import { deeper, type Kit } from './kit.ts';
import { inlines, Paragraph } from './text.tsx';

interface SectionProps {
  readonly kit: Kit;
  readonly section: Section;
  /** Width of the text, pt. */
  readonly width: number;
  /** How far text stands in from the headings, pt: the margin that headings of subsections stand in. */
  readonly indent: number;
  readonly first?: boolean;
}

/** A section: its heading, its blocks, its subsections. The `first` of a panel needs no space above it. */
export function SectionPart({ kit, section, width, indent, first = false }: SectionProps): Child {
  const frame = first ? {} : sectionFrame(kit);
  const beside = headsMargin({ kit, section, width, indent });
  const inner = deeper(kit);
  const body = beside ? { width, indent: 0 } : { width, indent };
  const contents = [
    <Blocks kit={inner} blocks={section.blocks} {...body} />,
    section.sections.map((child) => <SectionPart kit={inner} section={child} {...body} />),
  ];
  return (
    <View
      tag={{ role: 'Sect' }}
      whole={kit.level === 2}
      place={section.place}
      style={beside ? { ...frame, flexDirection: 'row' } : frame}
    >
      {beside ? (
        <View wrap={false} style={{ width: indent, flexShrink: 0, paddingRight: marginGap(kit) }}>
          <MarginHeading kit={kit} section={section} />
        </View>
      ) : (
        <SectionHeading kit={kit} section={section} />
      )}
      {beside ? <View style={{ width, flexShrink: 0 }}>{contents}</View> : contents}
    </View>
  );
}

/** Between a heading in the margin and its text: wide enough that nobody reads on from one into the other. */
function marginGap({ theme }: Kit): number {
  return theme.type.body.fontSize;
}

/** Whether a subsection's heading stands in the margin beside its text: its words fit, and no picture wants the place. */
function headsMargin({ kit, section, width, indent }: SectionProps): boolean {
  if (kit.level !== 3 || indent === 0) return false;
  if (opensWithPicture({ kit, blocks: section.blocks, width, indent })) return false;
  return longestWord(section.title) <= lettersOn(indent - marginGap(kit), kit.theme.type.body.fontSize);
}

/** Set on the lines of the text beside it. */
function MarginHeading({ kit, section }: Pick<SectionProps, 'kit' | 'section'>): Child {
  return (
    <Paragraph
      kit={kit}
      tag={headingTag(kit, section)}
      place={section.place}
      style={{ fontWeight: 700, color: kit.theme.palette.ink }}
    >
      {inlines(section.title, kit)}
    </Paragraph>
  );
}

function sectionFrame({ theme, level }: Kit): Readonly<Record<string, string | number>> {
  const { space, palette, narrow } = theme;
  if (level > 2) return { marginTop: space * 1.1 };
  if (narrow) return { marginTop: space * 2 };
  return {
    marginTop: space * 1.7,
    borderTopWidth: 1,
    borderTopColor: palette.rule,
    borderTopStyle: 'solid',
    paddingTop: space * 0.8,
  };
}

function SectionHeading({ kit, section }: Pick<SectionProps, 'kit' | 'section'>): Child {
  const { type, palette, space } = kit.theme;
  const look = kit.level === 2 ? type.h2 : kit.level === 3 ? type.h3 : type.h4;
  const ahead = type.body.fontSize * type.body.lineHeight * 2;
  const gap = space * (isRoomy(section.blocks[0]) ? 1 : kit.level === 2 ? 0.6 : 0.3);
  return (
    <Paragraph
      kit={kit}
      tag={headingTag(kit, section)}
      type={look}
      place={section.place}
      minPresenceAhead={gap + ahead}
      style={{ fontWeight: 700, color: kit.level === 2 ? palette.brand : palette.ink, marginBottom: gap }}
    >
      {inlines(section.title, kit)}
    </Paragraph>
  );
}

function headingTag(kit: Kit, section: Section): Tag {
  return {
    role: headingRole(kit),
    id: `section-${section.id}`,
    bookmark: inlineText(section.title),
  };
}
