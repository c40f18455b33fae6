import { describe, expect, test } from 'vitest';
import { doubtStop, findStop } from '../../../src/schemas/section-stop.ts';

const path = (...names: string[]) => ({ steps: names.map((name) => ({ name })) });
const way = path('Shadow', 'Compare', 'Everyone');
const doubts = (...sections: Parameters<typeof doubtStop>[0]) => sections.map((_, index) => doubtStop(sections, index));

describe('the stop that a section opens', () => {
  test('is found on the path in the section itself, or on the last one above it', () => {
    const second = path('Compare', 'Decide');
    const sections = [{ path: way, at: 'Shadow' }, { at: 'Compare' }, { path: second }, { at: 'Compare' }, {}];
    expect(sections.map((_, index) => findStop(sections, index))).toEqual([
      { path: way, shownIn: 0, place: 0 },
      { path: way, shownIn: 0, place: 1 },
      undefined,
      { path: second, shownIn: 2, place: 0 },
      undefined,
    ]);
    expect(doubts(...sections)).toEqual(sections.map(() => undefined));
  });

  test('needs a path, which does not stand below', () => {
    expect(doubts({ at: 'Shadow' }, { path: way })).toEqual([
      'leave it out: no path stands in this section or above it',
      undefined,
    ]);
  });

  test('is one of the stops, by a name that only one of them has', () => {
    expect(doubts({ path: way, at: 'Somewhere' })).toEqual([
      'name a stop of the path that stands above: Shadow, Compare, Everyone',
    ]);
    expect(doubts({ path: path('Compare', 'Share', 'Compare'), at: 'Compare' })[0]).toMatch(
      /two of them have this one/,
    );
  });

  test('lies behind the stops that were opened before, on the same path', () => {
    const back = 'name a later stop: a section above this one is already at Compare';
    expect(doubts({ path: way, at: 'Compare' }, {}, { at: 'Shadow' })).toEqual([undefined, undefined, back]);
    expect(doubts({ path: way, at: 'Compare' }, { at: 'Compare' })).toEqual([undefined, back]);
    expect(doubts({ path: way, at: 'Everyone' }, { path: path('Ask', 'Tell'), at: 'Ask' })).toEqual([
      undefined,
      undefined,
    ]);
  });
});
