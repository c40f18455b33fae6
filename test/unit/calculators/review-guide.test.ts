import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Values } from '../../../src/calculators/core/calculator.ts';
import { reckon } from '../../../src/calculators/core/reckon.ts';
import { reviewBreakEven } from '../../../src/calculators/core/review-break-even.ts';
import type { ReviewName } from '../../../src/calculators/core/review-worth.ts';
import * as review from '../../../src/calculators/core/review-worth.ts';
import type { Guide } from '../../../src/schemas/guide.ts';

const text = readFileSync('content/guides/who-reviews-and-does-it-pay.md', 'utf8');
const { sections } = parse(text.split(/^---$/m)[1] ?? '') as Guide;
const find = (id: string) => sections.find((one) => one.id === id);

describe('the figures of the guide on what review costs are those of the calculator', () => {
  test.each(find('price-of-a-catch')?.chart?.marks ?? [])(
    'minutes for one catch where $label',
    ({ label, ...mark }) => {
      const minutes = (caught: number) => {
        // An hour that costs 60 makes a price of minutes.
        const zero = { error: 0, 'repair-time': 0, refused: 0, 'refusal-time': 0 };
        const wrong = Number.parseFloat(label);
        const values = { ...zero, hour: 60, cases: 1000, wrong, reviewed: 100, inside: 100, 'review-time': 3, caught };
        return Number(review.costOfCatch(values as Values<ReviewName>)?.toFixed(1));
      };
      expect([mark.at, mark.low, mark.high]).toEqual([80, 95, 60].map(minutes));
    },
  );

  test.each(find('break-even')?.table?.rows ?? [])('%s', (name = '', avoided, cost, worth) => {
    const example = reviewBreakEven.examples.find((one) => name.startsWith(`${one.name}:`));
    const says = (id: string) => reckon(reviewBreakEven, example?.values ?? {}).get(id)?.says ?? '';
    expect([avoided, cost]).toEqual([says('avoided'), says('cost')]);
    expect(worth).toBe(
      says('worth').startsWith('−') ? `It loses ${says('worth').slice(1)}.` : `It saves ${says('worth')}.`,
    );
  });

  test('all of them are there', () => {
    expect(find('break-even')?.table?.rows.length).toBe(reviewBreakEven.examples.length);
    expect(find('price-of-a-catch')?.chart?.marks.length).toBe(4);
  });
});
