// How times, results and identifiers are written, and how the LMS is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findApi, type Frame } from '../../src/player/find-api.ts';
import { calendarDay, clockTime, identifier, interval, timespan } from '../../src/player/values.ts';

describe('durations and times', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0S'],
    [90_250, '0000:01:30.25', 'PT1M30.25S'],
    [3_600_000, '0001:00:00.00', 'PT1H'],
    [500, '0000:00:00.50', 'PT0.50S'],
    [-5, '0000:00:00.00', 'PT0S'],
    [Infinity, '9998:59:59.99', 'PT9998H59M59.99S'],
    [NaN, '0000:00:00.00', 'PT0S'],
  ])('writes %d ms', (ms, span, iso) => {
    expect([timespan(ms), interval(ms)]).toEqual([span, iso]);
  });

  it('always has the format, with two decimals or none', () => {
    fc.assert(
      fc.property(fc.double(), (ms) => {
        expect(timespan(ms)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        expect(interval(ms)).toMatch(/^PT(?=\d)(\d+H)?([1-5]?\dM)?([1-5]?\d(\.\d\d)?S)?$/);
      }),
    );
  });

  it('writes local time without zone', () => {
    const at = new Date(2026, 0, 2, 3, 4, 5, 678);
    expect([calendarDay(at), clockTime(at)]).toEqual(['2026-01-02', '03:04:05']);
  });

  it('makes any id one that both standards take', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => /^[\w.-]{1,250}$/.test(identifier(id))));
  });
});

describe('finding the LMS', () => {
  const api = { LMSInitialize: () => 'true' };
  const hostile = (): Frame =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('another origin');
        },
      },
    );
  const top = (own: Record<string, unknown> = {}): Frame => {
    const frame = { opener: null, ...own } as Record<string, unknown>;
    frame['parent'] ??= frame;
    return frame;
  };

  it.each<[string, Frame]>([
    ['in the window', top({ API: api })],
    ['two parents up', top({ parent: top({ parent: top({ API: api }) }) })],
    ['in the opener', top({ opener: top({ API: api }) })],
    ['in the opener’s parent', top({ opener: top({ parent: top({ API: api }) }) })],
    ['in a parent’s opener', top({ parent: top({ opener: top({ API: api }) }) })],
    ['in the opener, behind a hostile parent', top({ parent: hostile(), opener: top({ API: api }) })],
  ])('%s', (_, frame) => {
    expect(findApi(frame, 'API')).toBe(api);
  });

  it.each<[string, Frame]>([
    ['nobody has it', top()],
    ['everything throws', hostile()],
    ['it is no object', top({ API: 'yes', parent: top({ API: null }) })],
  ])('gives up when %s', (_, frame) => {
    expect(findApi(frame, 'API')).toBeUndefined();
  });

  it('gives up after 500 hops', () => {
    let frame = top({ API: api });
    for (let hop = 0; hop < 600; hop += 1) frame = top({ parent: frame });
    expect(findApi(frame, 'API')).toBeUndefined();
  });
});
