import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { inspectAsset } from '../../src/source/index.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (body: string): Uint8Array =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${body}</svg>`);

function png(width = 4, height = 2): Buffer {
  return PNG.sync.write(new PNG({ width, height }));
}

/** A JPEG with one frame header of this many components, and a scan of no sense. */
function jpeg(components: number): Uint8Array {
  const frame = [
    8,
    0,
    16,
    0,
    32,
    components,
    ...Array.from({ length: components }, (_, i) => [i + 1, 0x11, 0]).flat(),
  ];
  const app0 = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34];
  return Uint8Array.from([
    0xff,
    0xd8,
    ...app0,
    0xff,
    0xc0,
    0,
    frame.length + 2,
    ...frame,
    ...scan,
    0xff,
    0xd9,
  ]);
}

function reasonOf(bytes: Uint8Array): string {
  const read = inspectAsset('a.svg', bytes);
  return read.kind === 'fault' ? read.reason : '';
}

describe('inspectAsset', () => {
  it('takes an SVG and its size', () => {
    const read = inspectAsset('a.svg', svg('<path d="M0 0h4"/>'));
    expect(read).toMatchObject({
      kind: 'asset',
      asset: { key: 'a.svg', type: 'svg', width: 40, height: 20 },
    });
  });

  it('takes an SVG behind a declaration and a comment', () => {
    const text =
      '<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';
    expect(inspectAsset('a.svg', bytesOf(text)).kind).toBe('asset');
  });

  it('takes a PNG and a colour JPEG', () => {
    expect(inspectAsset('a.png', png())).toMatchObject({
      kind: 'asset',
      asset: { type: 'png', width: 4, height: 2 },
    });
    expect(inspectAsset('a.jpg', jpeg(3))).toMatchObject({
      kind: 'asset',
      asset: { type: 'jpeg', width: 32, height: 16 },
    });
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'script'],
    ['a script with a prefix', svg('<x:ScRipt xmlns:x="http://www.w3.org/2000/svg"/>'), 'script'],
    ['an event handler', svg('<path onload="alert(1)" d=""/>'), 'onload'],
    ['foreign content', svg('<foreignObject/>'), 'foreignobject'],
    ['a link', svg('<a href="javascript:alert(1)"><path d=""/></a>'), 'javascript:'],
    ['a remote image', svg('<image href="https://example.org/a.png"/>'), 'https://example.org/a.png'],
    ['a remote style', svg('<path style="fill:url(https://example.org/a)"/>'), 'example.org'],
    ['an entity', bytesOf('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'), 'entity'],
    ['broken XML', svg('<path'), 'well-formed'],
  ])('refuses an SVG with %s', (_, bytes, part) => {
    expect(reasonOf(bytes)).toContain(part);
  });

  it('keeps references within the drawing', () => {
    expect(inspectAsset('a.svg', svg('<path fill="url(#g)" d=""/><use href="#g"/>')).kind).toBe('asset');
  });

  it('refuses a PNG with a changed byte, and one that was cut off', () => {
    const changed = png(30, 30);
    changed.writeUInt8(changed.readUInt8(45) ^ 0xff, 45);
    expect(reasonOf(changed)).toContain('corrupt');
    expect(reasonOf(png(30, 30).subarray(0, 50))).toContain('corrupt');
  });

  it('refuses a CMYK JPEG and a broken one', () => {
    expect(reasonOf(jpeg(4))).toContain('CMYK');
  });

  it('refuses a JPEG that broke off, before the picture or in it', () => {
    const whole = jpeg(3);
    for (const length of [whole.length - 2, whole.length - 8, whole.length - 16, 12]) {
      expect(reasonOf(whole.subarray(0, length)), String(length)).toContain('corrupt');
    }
    expect(reasonOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toContain(
      'corrupt',
    );
  });

  it('refuses what is no image, and what is far too heavy', () => {
    expect(reasonOf(bytesOf('GIF89a'))).toContain('not an SVG, PNG or JPEG');
    expect(reasonOf(Buffer.concat([png(), Buffer.alloc(21_000_000)]))).toContain('21.0 MB');
  });

  it('never throws, whatever the bytes', () => {
    const seed = png(20, 20);
    for (let i = 0; i < seed.length; i += 1) {
      const changed = Buffer.from(seed);
      changed.writeUInt8(changed.readUInt8(i) ^ 0x55, i);
      expect(['asset', 'fault']).toContain(inspectAsset('a.png', changed).kind);
    }
  });
});
