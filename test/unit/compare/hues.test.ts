import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const tokens = read('src/site/view/tokens.css');
const ownPair = read('src/compare/view/compare.css');

/** The two values of a color, in the light and in the dark scheme. */
function colorsOf(css: string, name: string): string[] {
  const found = new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!found) throw new Error(`There is no ${name}.`);
  return found.slice(1);
}

const ruleOf = (side: string) => new RegExp(`\\.blue-and-plum \\.${side} \\{[^}]+\\}`).exec(ownPair)?.[0] ?? '';

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the contrast of black and white, and of the gray that just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(['first', 'second'])('%s, in its own pair of colors', (side) => {
  const rule = ruleOf(side);
  test.each([
    [0, 'light'],
    [1, 'dark'],
  ])('is legible in scheme %i, %s', (scheme) => {
    const own = (name: string) => colorsOf(rule, name)[scheme];
    const base = (name: string) => colorsOf(tokens, name)[scheme];
    for (const ground of [base('--paper'), base('--ground'), own('--tone-tint')]) {
      expect(contrast(own('--tone-ink'), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(own('--tone'), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(base('--ink'), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(base('--quiet'), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('the two colors of the pair, and those of proving and shipping, are four', () => {
  const all = [
    ...['first', 'second'].map((side) => colorsOf(ruleOf(side), '--tone')),
    ...['--prove', '--ship'].map((name) => colorsOf(tokens, name)),
  ];
  expect(new Set(all.flat()).size).toBe(8);
});
