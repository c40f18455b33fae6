import { expect, test } from 'vitest';
import { wrapLabel } from '../../../src/drawing/core/wrap-label.ts';

test.each([
  ['A bounded trial', 200, ['A bounded trial']],
  ['A bounded trial', 80, ['A bounded', 'trial']],
  ['A bounded trial', 1, ['A', 'bounded', 'trial']],
  ['spaced   out', 500, ['spaced out']],
  ['Reconciliation', 40, ['Reconciliation']],
])('wraps "%s" at %d', (text, width, lines) => {
  expect(wrapLabel(text, width)).toEqual(lines);
});

test('wrapping keeps every word, in order, and breaks lines only where it must', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve';
  for (let width = 1; width < 500; width += 7) {
    const lines = wrapLabel(text, width);
    const most = Math.max(1, Math.floor(width / 6.9));
    expect(lines.join(' ')).toBe(text);
    for (const [place, line] of lines.entries()) {
      if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
      const next = lines[place + 1]?.split(' ')[0];
      if (next) expect(`${line} ${next}`.length).toBeGreaterThan(most);
    }
  }
});
