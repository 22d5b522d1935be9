/** @jsxRuntime classic */
/** @jsx h */
// Pictures: figures with their caption and credit, chances as rows of people.
import { inlineText, type Figure, type Risk } from '../../src/document/index.ts';
import { fill, numberInWords } from '../../src/locales/index.ts';
import type { Tag } from '../../src/outputs/leaflet/tags.ts';
import { h, Image, Path, Svg, Text, View, type Child } from './jsx.ts';
import type { Kit, Picture } from './kit.ts';
import { inlines, Paragraph } from './text.tsx';

/** Tallest a picture gets, as a part of the width of the text. */
const TALLEST = 0.52;

/** Least width of a caption beside its picture, pt. */
const LEAST_CAPTION = 120;

/** A picture with its caption; the two stay together. */
export function FigureBlock({
  kit,
  figure,
  width,
  tallest = width * TALLEST,
  centred = false,
}: {
  readonly kit: Kit;
  readonly figure: Figure;
  readonly width: number;
  /** Most height of the picture, pt. */
  readonly tallest?: number;
  readonly centred?: boolean;
}): Child {
  const picture = pictureOf(kit, figure);
  const tag: Tag | 'artifact' = figure.decorative
    ? 'artifact'
    : { role: 'Figure', alt: figure.alt ?? inlineText(figure.caption) };
  const { space, sideBySide } = kit.theme;
  const size = fitted(picture, width, tallest);
  const beside = sideBySide && !centred && width - size.width >= LEAST_CAPTION;
  return (
    <View
      tag={{ role: 'Div' }}
      wrap={false}
      place={figure.place}
      style={beside ? { flexDirection: 'row', alignItems: 'flex-end', gap: space * 1.2 } : {}}
    >
      <View tag={tag} style={centred ? { alignItems: 'center' } : {}}>
        <Image src={sourceOf(picture)} style={size} />
      </View>
      <FigureCaption kit={kit} figure={figure} beside={beside} />
    </View>
  );
}

/** What the picture shows and who made it: under the picture, or beside one that leaves room. */
function FigureCaption({
  kit,
  figure,
  beside,
}: {
  readonly kit: Kit;
  readonly figure: Figure;
  readonly beside: boolean;
}): Child {
  const { type, palette, space } = kit.theme;
  const credit = [figure.credit, figure.licence].filter((part) => part !== undefined).join(', ');
  if (figure.caption.length === 0 && credit === '') return undefined;
  return (
    <View style={beside ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 } : { marginTop: space * 0.5 }}>
      <Paragraph kit={kit} tag="Caption" type={type.small} style={{ color: palette.quiet }}>
        {inlines(figure.caption, kit)}
        {figure.caption.length > 0 && credit !== '' ? ' ' : undefined}
        {credit === '' ? undefined : `${kit.locale.words.credit}: ${credit}`}
      </Paragraph>
    </View>
  );
}

function pictureOf(kit: Kit, figure: Figure): Picture {
  const picture = kit.pictures.get(figure.asset);
  if (picture === undefined) throw new Error(`no bytes for the picture ${figure.asset}`);
  return picture;
}

/** How large a figure's picture gets in a column of this width, pt. */
export function pictureSize(kit: Kit, figure: Figure, width: number): { width: number; height: number } {
  return fitted(pictureOf(kit, figure), width, Infinity);
}

/** What react-pdf takes for a picture: bytes it recognises, or an SVG named as such. */
export function sourceOf(picture: Picture): unknown {
  const { buffer, byteOffset, byteLength } = picture.bytes;
  const data = Buffer.from(buffer, byteOffset, byteLength);
  return picture.type === 'svg' ? { data, format: 'svg' } : data;
}

/** Size of a picture in pt: as wide as the text if it has the pixels (150 per inch), and not too tall. */
function fitted(picture: Picture, width: number, tallest: number): { width: number; height: number } {
  const ratio = picture.height / picture.width;
  const sharp = picture.type === 'svg' ? width : (picture.width * 72) / 150;
  const wide = Math.min(width, sharp, tallest / ratio);
  return { width: wide, height: wide * ratio };
}

const PERSON =
  'M8 2.2 A2.3 2.3 0 1 1 7.99 2.2 M4.6 8.2 L11.4 8.2 L11.4 14 L9.9 14 L9.9 19.6 L6.1 19.6 L6.1 14 L4.6 14 Z';
/** Most people in one row. */
const IN_A_ROW = 10;
/** More people than this are not drawn: nobody counts them. */
const MOST_DRAWN = 100;

/** A chance in words, with as many people drawn. */
export function RiskBlock({ kit, risk }: { readonly kit: Kit; readonly risk: Risk }): Child {
  const { palette, space, type } = kit.theme;
  const words = fill(kit.locale.words.risk, {
    count: numberInWords(kit.locale, risk.count),
    of: numberInWords(kit.locale, risk.of),
  });
  const drawn = risk.of <= MOST_DRAWN;
  return (
    <View
      tag={{ role: 'Div' }}
      wrap={false}
      place={risk.place}
      style={{ flexDirection: 'row', alignItems: 'center', gap: space * 1.4 }}
    >
      {drawn && <People kit={kit} count={risk.count} of={risk.of} />}
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Paragraph kit={kit}>
          <Text style={{ fontSize: type.h3.fontSize, fontWeight: 700, color: palette.brand }}>{words}</Text>
          {risk.children.length > 0 && [' ', inlines(risk.children, kit)]}
        </Paragraph>
      </View>
    </View>
  );
}

/** People in rows; those the chance is about are filled, the others an outline, so that grey shows it too. */
function People({
  kit,
  count,
  of,
}: {
  readonly kit: Kit;
  readonly count: number;
  readonly of: number;
}): Child {
  const { palette } = kit.theme;
  const columns = Math.min(IN_A_ROW, of);
  const person = { width: 14, height: 19.25 };
  return (
    <View
      tag="artifact"
      style={{ flexDirection: 'row', flexWrap: 'wrap', width: columns * (person.width + 1.5), flexShrink: 0 }}
    >
      {Array.from({ length: of }, (_, index) => (
        <View style={{ width: person.width + 1.5, height: person.height + 2 }}>
          <Svg viewBox="0 0 16 22" style={person}>
            {index < count ? (
              <Path d={PERSON} fill={palette.brand} stroke={palette.brand} strokeWidth={1} />
            ) : (
              <Path d={PERSON} stroke={palette.quiet} strokeWidth={1} />
            )}
          </Svg>
        </View>
      ))}
    </View>
  );
}
