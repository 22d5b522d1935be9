/** @jsxRuntime classic */
/** @jsx h */
// Running heads and page numbers: seen, not read. They are laid out when the number of pages is known.
import { fill } from '../../src/locales/index.ts';
import { versionLine } from './end-matter.tsx';
import { lettersOn } from './headings.ts';
import { h, nodesOf, View, type Child, type LeafletNode } from './jsx.ts';
import type { Kit } from './kit.ts';
import { Paragraph } from './text.tsx';

/** Sizes of the slots; pt. */
export interface RunningSetting {
  readonly inset: number;
  readonly width: number;
  readonly headHeight: number;
  readonly footHeight: number;
}

/** One head and one foot a page, one below the other, each exactly as tall as its slot. */
export function runningMatter(kit: Kit, pages: number, setting: RunningSetting): LeafletNode[] {
  return nodesOf(
    Array.from({ length: pages }, (_, index) => [
      <Slot height={setting.headHeight} setting={setting}>
        {index > 0 && <Head kit={kit} />}
      </Slot>,
      <Slot height={setting.footHeight} setting={setting}>
        <Foot kit={kit} page={index + 1} pages={pages} />
      </Slot>,
    ]),
  );
}

interface SlotProps {
  readonly height: number;
  readonly setting: RunningSetting;
  readonly children?: Child;
}

function Slot({ height, setting, children }: SlotProps): Child {
  return (
    <View
      tag="artifact"
      wrap={false}
      style={{
        height,
        paddingLeft: setting.inset,
        width: setting.inset + setting.width,
        justifyContent: 'flex-end',
      }}
    >
      {children}
    </View>
  );
}

function Head({ kit }: { readonly kit: Kit }): Child {
  const { palette, space, width, type } = kit.theme;
  const { meta, organisation } = kit.document;
  const letters = lettersOn(width, type.tiny.fontSize);
  const both = meta.title.length + organisation.name.length + APART <= letters;
  return (
    <View
      style={{
        flexDirection: 'row',
        justifyContent: 'space-between',
        borderBottomWidth: 1,
        borderBottomColor: palette.rule,
        borderBottomStyle: 'solid',
        paddingBottom: space * 0.4,
      }}
    >
      <Small kit={kit} bold>
        {cutAtWord(meta.title, letters)}
      </Small>
      {both && <Small kit={kit}>{organisation.name}</Small>}
    </View>
  );
}

/** Letters' widths between title and organisation, at the least. */
const APART = 3;

/** A head is one line; it only reminds, so that a title too long for it may end early. */
function cutAtWord(title: string, letters: number): string {
  if (title.length <= letters) return title;
  const start = title.slice(0, letters - 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), letters / 2)).trimEnd()}…`;
}

function Foot({
  kit,
  page,
  pages,
}: {
  readonly kit: Kit;
  readonly page: number;
  readonly pages: number;
}): Child {
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
      <Small kit={kit}>{footLine(kit)}</Small>
      <Small kit={kit} bold>
        {fill(kit.locale.leaflet.page, { n: page, total: pages })}
      </Small>
    </View>
  );
}

/** The title stands in the head, or on the first page in its band. */
function footLine(kit: Kit): string {
  const { footer } = kit.document.brand;
  const version = versionLine(kit);
  return footer === undefined ? version.charAt(0).toUpperCase() + version.slice(1) : `${footer}, ${version}`;
}

function Small({
  kit,
  bold,
  children,
}: {
  readonly kit: Kit;
  readonly bold?: boolean;
  readonly children?: Child;
}): Child {
  const weight = bold === true ? 700 : 400;
  return (
    <Paragraph
      kit={kit}
      tag="artifact"
      type={kit.theme.type.tiny}
      style={{ color: kit.theme.palette.quiet, fontWeight: weight }}
    >
      {children}
    </Paragraph>
  );
}
