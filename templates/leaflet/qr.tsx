/** @jsxRuntime classic */
/** @jsx h */
// The QR code to the web page, with the version in the fragment, and the address in words under it.
import { encode } from 'uqr';
import { fill } from '../../src/locales/index.ts';
import { shortAddress } from './addresses.ts';
import { h, Path, Svg, Text, View, type Child } from './jsx.ts';
import type { Kit } from './kit.ts';
import { Paragraph } from './text.tsx';
import { mm } from './theme.ts';

/** Smallest side of the code without its quiet zone, and of one module; mm. */
const SMALLEST = { code: 20, module: 0.4 };
/** Width of the code with the address under it, mm. */
const COLUMN = 54;
/** White around the code, in modules. */
const QUIET_ZONE = 4;

/** A QR code of at least 20 mm with its quiet zone, and the address under or, in one column, beside it. */
export function QrCode({ kit, url }: { readonly kit: Kit; readonly url: string }): Child {
  const address = shortAddress(url, 42);
  const { type, space, palette, sideBySide } = kit.theme;
  const under = { marginTop: space * 0.5 };
  const beside = { flexGrow: 1, flexShrink: 1, flexBasis: 0, marginLeft: space };
  return (
    <View
      style={
        sideBySide ? { width: mm(COLUMN), flexShrink: 0 } : { flexDirection: 'row', alignItems: 'center' }
      }
    >
      <Code url={url} alt={fill(kit.locale.leaflet.qr, { address })} />
      <Paragraph kit={kit} type={type.tiny} style={sideBySide ? under : beside}>
        {`${kit.locale.leaflet.newest}: `}
        <Text
          tag={{ role: 'Link', target: { uri: url }, contents: address }}
          style={{ color: palette.brand }}
        >
          {address}
        </Text>
      </Paragraph>
    </View>
  );
}

function Code({ url, alt }: { readonly url: string; readonly alt: string }): Child {
  const { size, data } = encode(url, { ecc: 'M', border: 0, boostEcc: false });
  const module = Math.max(mm(SMALLEST.code) / size, mm(SMALLEST.module));
  const side = module * (size + 2 * QUIET_ZONE);
  const all = String(size + 2 * QUIET_ZONE);
  return (
    <View tag={{ role: 'Figure', alt }} style={{ backgroundColor: '#FFFFFF', width: side, flexShrink: 0 }}>
      <Svg viewBox={`0 0 ${all} ${all}`} style={{ width: side, height: side }}>
        <Path d={modulesPath(data)} fill="#000000" />
      </Svg>
    </View>
  );
}

/** Dark modules as rectangles, one a run in a row. */
function modulesPath(data: readonly (readonly boolean[])[]): string {
  const rectangles: string[] = [];
  data.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      const start = x;
      while (row[x] === true) x += 1;
      if (x > start) {
        const [left, top, width] = [start + QUIET_ZONE, y + QUIET_ZONE, x - start];
        rectangles.push(`M${String(left)} ${String(top)}h${String(width)}v1h-${String(width)}z`);
      } else x += 1;
    }
  });
  return rectangles.join('');
}
