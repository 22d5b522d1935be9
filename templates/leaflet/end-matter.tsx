/** @jsxRuntime classic */
/** @jsx h */
// What stands behind the text: notes, word list, related leaflets, and how to know that this is still right.
import { documentBlocks, type Document, type Term } from '../../src/document/index.ts';
import { dateInWords, fill } from '../../src/locales/index.ts';
import { Blocks } from './blocks.tsx';
import { headingRole } from './boxes.tsx';
import { ContactDetails } from './contact.tsx';
import { h, Text, View, type Child } from './jsx.ts';
import { deeper, uriOf, type Kit } from './kit.ts';
import { QrCode } from './qr.tsx';
import { noteMark, Paragraph } from './text.tsx';

/** Heading of a part behind the text: smaller than a section's, but in the outline. */
export function PartHeading({ kit, title }: { readonly kit: Kit; readonly title: string }): Child {
  const { type, palette, space } = kit.theme;
  const tag = { role: headingRole(kit), bookmark: title };
  const ahead = type.small.fontSize * type.small.lineHeight * 2;
  return (
    <Paragraph
      kit={kit}
      tag={tag}
      type={type.h3}
      minPresenceAhead={space + ahead}
      style={{ fontWeight: 700, color: palette.brand, marginBottom: space * 0.6 }}
    >
      {title}
    </Paragraph>
  );
}

/** Footnotes with a text of their own. */
export function Notes({ kit }: { readonly kit: Kit }): Child {
  const { notes } = kit.document;
  if (notes.length === 0) return undefined;
  const { space, type } = kit.theme;
  return (
    <View tag={{ role: 'Sect' }} style={{ marginTop: space * 2 }}>
      <PartHeading kit={kit} title={kit.locale.words.notes} />
      {notes.map((note) => (
        <View
          tag={{ role: 'Note', id: `note-${String(note.number)}` }}
          place={note.place}
          style={{ flexDirection: 'row', marginTop: space * 0.4 }}
        >
          <View style={{ width: type.small.fontSize * 1.8 }}>
            <Paragraph kit={kit} tag="Lbl" type={type.small}>
              {noteMark(note.number)}
            </Paragraph>
          </View>
          <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
            <Blocks kit={deeper(smaller(kit))} blocks={note.blocks} width={kit.theme.width} />
          </View>
        </View>
      ))}
    </View>
  );
}

/** The kit with small type as its body: notes are set with the components of the text. */
function smaller(kit: Kit): Kit {
  const { theme } = kit;
  return { ...kit, theme: { ...theme, type: { ...theme.type, body: theme.type.small } } };
}

/** Every term of the text with its explanation, two in a row. */
export function WordList({ kit }: { readonly kit: Kit }): Child {
  const { terms } = kit.document;
  if (terms.length === 0) return undefined;
  const { space } = kit.theme;
  const sorted = [...terms].sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));
  const columns = kit.theme.sideBySide ? 2 : 1;
  const rows = Array.from({ length: Math.ceil(sorted.length / columns) }, (_, row) =>
    sorted.slice(row * columns, (row + 1) * columns),
  );
  return (
    <View tag={{ role: 'Sect' }} style={{ marginTop: space * 2 }}>
      <PartHeading kit={kit} title={kit.locale.words.glossary} />
      <View tag={{ role: 'L', numbering: 'None' }}>
        {rows.map((row) => (
          <View wrap={false} style={{ flexDirection: 'row', gap: space * 1.6, marginBottom: space * 0.5 }}>
            {row.map((term) => (
              <Entry kit={kit} term={term} />
            ))}
            {row.length < columns && <View style={COLUMN} />}
          </View>
        ))}
      </View>
    </View>
  );
}

const COLUMN = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };

/** The word, and its explanation in the same paragraph. */
function Entry({ kit, term }: { readonly kit: Kit; readonly term: Term }): Child {
  const { type, palette } = kit.theme;
  return (
    <View style={COLUMN}>
      <Paragraph kit={kit} tag={{ role: 'LI', id: `term-${term.key}` }} type={type.small}>
        <Text tag={{ role: 'Lbl' }} style={{ fontWeight: 700, color: palette.brand }}>{`${term.term} `}</Text>
        <Text tag={{ role: 'LBody' }}>{term.explanation}</Text>
      </Paragraph>
    </View>
  );
}

/** Other leaflets on what comes near. */
export function Related({ kit }: { readonly kit: Kit }): Child {
  if (kit.related.length === 0) return undefined;
  const { space, type, palette } = kit.theme;
  return (
    <View tag={{ role: 'Sect' }} wrap={false} style={{ marginTop: space * 2 }}>
      <PartHeading kit={kit} title={kit.locale.words.related} />
      <View tag={{ role: 'L', numbering: 'None' }}>
        {kit.related.map(({ unit, title }) => (
          <View tag={{ role: 'LI' }}>
            <Paragraph kit={kit} tag="LBody" type={type.small}>
              <RelatedTitle kit={kit} unit={unit} title={title} colour={palette.brand} />
            </Paragraph>
          </View>
        ))}
      </View>
    </View>
  );
}

function RelatedTitle(props: {
  readonly kit: Kit;
  readonly unit: string;
  readonly title: string;
  readonly colour: string;
}): Child {
  const uri = uriOf(props.kit, { to: 'unit', unit: props.unit });
  if (uri === undefined) return props.title;
  return (
    <Text tag={{ role: 'Link', target: { uri }, contents: props.title }} style={{ color: props.colour }}>
      {props.title}
    </Text>
  );
}

/** Height of the text above the colophon that keeps it from standing alone on a page, pt. */
const COMPANY = 60;

/** The foot of the last page: contact unless it stands elsewhere, QR code, version, what the text is worth. */
export function Colophon({ kit, contact }: { readonly kit: Kit; readonly contact?: boolean }): Child {
  const { palette, space, type } = kit.theme;
  const hasContact =
    contact === false || [...documentBlocks(kit.document)].some((block) => block.kind === 'contact');
  return (
    <View
      tag={{ role: 'Sect' }}
      wrap={false}
      pinned
      minPresenceBehind={kit.theme.narrow ? 0 : space * 2 + COMPANY}
      style={{
        marginTop: space * 2,
        backgroundColor: palette.brandTint,
        borderRadius: 6,
        padding: space * 1.6,
        flexDirection: kit.theme.sideBySide ? 'row' : 'column',
        gap: space * (kit.theme.sideBySide ? 2 : 1),
      }}
    >
      <View style={kit.theme.sideBySide ? COLUMN : {}}>
        {!hasContact && <PartHeading kit={kit} title={kit.locale.words.contact} />}
        {!hasContact && <ContactDetails kit={kit} />}
        <View style={{ marginTop: hasContact ? 0 : space }}>
          <Facts kit={kit} />
        </View>
        <Paragraph kit={kit} type={type.tiny} style={{ marginTop: space * 0.6 }}>
          {kit.locale.words.disclaimer}
        </Paragraph>
      </View>
      {kit.pageUrl !== undefined && <QrCode kit={kit} url={kit.pageUrl} />}
    </View>
  );
}

/** Version, dates, people, licence: one line each. */
function Facts({ kit }: { readonly kit: Kit }): Child {
  const { locale, document } = kit;
  const { meta } = document;
  const words = locale.words;
  const people = (list: Document['meta']['authors']): string =>
    list
      .map((person) => (person.role === undefined ? person.name : `${person.name}, ${person.role}`))
      .join('; ');
  const lines = [
    `${words.version} ${meta.version}`,
    meta.published === undefined ? '' : `${words.published}: ${dateInWords(locale, meta.published)}`,
    meta.reviewed === undefined ? '' : `${words.reviewed}: ${dateInWords(locale, meta.reviewed)}`,
    meta.reviewDue === undefined ? '' : `${words.reviewDue}: ${dateInWords(locale, meta.reviewDue)}`,
    meta.authors.length === 0 ? '' : `${words.authors}: ${people(meta.authors)}`,
    meta.reviewers.length === 0 ? '' : `${words.reviewers}: ${people(meta.reviewers)}`,
    meta.licence === undefined ? '' : `${words.licence}: ${meta.licence}`,
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <Paragraph kit={kit} type={kit.theme.type.tiny}>
        {line}
      </Paragraph>
    ));
}

/** A version with its date, for running feet. */
export function versionLine(kit: Kit): string {
  const { meta } = kit.document;
  if (meta.published === undefined) return `${kit.locale.words.version} ${meta.version}`;
  return fill(kit.locale.leaflet.versionLine, {
    version: meta.version,
    date: dateInWords(kit.locale, meta.published),
  });
}
