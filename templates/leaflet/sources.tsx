/** @jsxRuntime classic */
/** @jsx h */
// The sources behind the text: in full, or short on a folded leaflet.
import type { Document, SourceReference } from '../../src/document/index.ts';
import { dateInWords } from '../../src/locales/index.ts';
import { addressRoom, shortAddress } from './addresses.ts';
import { PartHeading } from './end-matter.tsx';
import { h, Text, View, type Child } from './jsx.ts';
import type { Kit } from './kit.ts';
import { Paragraph } from './text.tsx';

/** White between two columns, in spaces, and width of a source's number, in ems. */
const GAP = 1.6;
const MARKER = 2.2;
const COLUMN = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };

/** The sources, cited ones first under the number of their citation; two in a row where there is room. */
export function Sources({ kit }: { readonly kit: Kit }): Child {
  const sources = numberedSources(kit.document);
  if (sources.length === 0) return undefined;
  const { space, sideBySide } = kit.theme;
  const columns = sideBySide ? 2 : 1;
  return (
    <View tag={{ role: 'Sect' }} style={{ marginTop: space * 1.8 }}>
      <PartHeading kit={kit} title={kit.locale.words.sources} />
      <View tag={{ role: 'L', numbering: 'Decimal' }}>
        {rowsOf(sources, columns).map((row, index) => (
          <View
            wrap={false}
            style={{ flexDirection: 'row', gap: space * GAP, marginTop: index === 0 ? 0 : space * 0.3 }}
          >
            {row.map((source, column) => (
              <Entry kit={kit} source={source} number={index * columns + column + 1} />
            ))}
            {row.length < columns && <View style={COLUMN} />}
          </View>
        ))}
      </View>
    </View>
  );
}

function rowsOf<T>(list: readonly T[], columns: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / columns) }, (_, row) =>
    list.slice(row * columns, (row + 1) * columns),
  );
}

interface EntryProps {
  readonly kit: Kit;
  readonly source: SourceReference;
  readonly number: number;
}

function Entry({ kit, source, number }: EntryProps): Child {
  const { type, palette } = kit.theme;
  return (
    <View tag={{ role: 'LI', id: `source-${String(number)}` }} style={{ ...COLUMN, flexDirection: 'row' }}>
      <View style={{ width: type.tiny.fontSize * MARKER, flexShrink: 0 }}>
        <Paragraph kit={kit} tag="Lbl" type={type.tiny} style={{ color: palette.quiet }}>
          {`${String(number)}.`}
        </Paragraph>
      </View>
      <View style={COLUMN}>
        <SourceLine kit={kit} source={source} />
      </View>
    </View>
  );
}

/** Cited sources in the order of their numbers, then the others as the front matter lists them. */
function numberedSources(document: Document): SourceReference[] {
  const { sources } = document.meta;
  const cited = document.citations.flatMap((id) => sources.filter((source) => source.id === id));
  return [...cited, ...sources.filter((source) => !document.citations.includes(source.id))];
}

function SourceLine({ kit, source }: { readonly kit: Kit; readonly source: SourceReference }): Child {
  const { palette, type, width, indent, space, sideBySide } = kit.theme;
  const column = sideBySide ? (width - indent - space * GAP) / 2 : width - indent;
  const room = column - type.tiny.fontSize * MARKER;
  const made = [source.author, source.publisher, source.date].filter((part) => part !== undefined).join(', ');
  const accessed =
    source.accessed === undefined
      ? ''
      : `, ${kit.locale.words.accessed} ${dateInWords(kit.locale, source.accessed)}`;
  return (
    <Paragraph kit={kit} tag="LBody" type={type.tiny} style={{ color: palette.quiet }}>
      {`${source.title}.${made === '' ? '' : ` ${made}.`}`}
      {source.url !== undefined && [
        ' ',
        <Text
          tag={{ role: 'Link', target: { uri: source.url }, contents: source.title }}
          style={{ color: palette.brand }}
        >
          {shortAddress(source.url, addressRoom(room, type.tiny.fontSize))}
        </Text>,
      ]}
      {accessed === '' ? undefined : source.url === undefined ? ` ${capital(accessed.slice(2))}` : accessed}
    </Paragraph>
  );
}

/** The sources by title and publisher only: for a folded leaflet, where the web page has the rest. */
export function ShortSources({ kit }: { readonly kit: Kit }): Child {
  const sources = numberedSources(kit.document);
  if (sources.length === 0) return undefined;
  const { space, type, palette } = kit.theme;
  return (
    <View tag={{ role: 'Sect' }} style={{ marginTop: space * 2 }}>
      <PartHeading kit={kit} title={kit.locale.words.sources} />
      <View tag={{ role: 'L', numbering: 'Decimal' }}>
        {sources.map((source, index) => (
          <View tag={{ role: 'LI', id: `source-${String(index + 1)}` }} style={{ flexDirection: 'row' }}>
            <View style={{ width: type.tiny.fontSize * 2, flexShrink: 0 }}>
              <Paragraph kit={kit} tag="Lbl" type={type.tiny} style={{ color: palette.quiet }}>
                {`${String(index + 1)}.`}
              </Paragraph>
            </View>
            <View style={COLUMN}>
              <Paragraph kit={kit} tag="LBody" type={type.tiny} style={{ color: palette.quiet }}>
                {[source.title, source.publisher].filter((part) => part !== undefined).join(', ')}
              </Paragraph>
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
