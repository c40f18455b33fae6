import { expect, test } from 'vitest';
import { findFigure } from '../../../scripts/content/checks/figures.ts';

test.each([
  ['It took 12 weeks.', '12'],
  ['It saves 40 % of it.', '40 %'],
  ['It saves 40% of it.', '40%'],
  ['It costs $1,500.50 a month.', '$1,500.50'],
  ['4–6 weeks', '4–6'],
  ['In 2025, 1,006 people answered.', '1,006'],
  ['It grew 2000 %.', '2000 %'],
  ['It costs $2000.', '$2000'],
  ['2 pilots in 2024', '2'],
])('%j holds the figure %j', (text, figure) => expect(findFigure(text)).toBe(figure));

test.each([
  'No figure at all.',
  'In 2024 and 2025, nothing happened.',
  'Somebody answers 24/7.',
  'A B2B team with GPT-4o and k8s looked at p95.',
  'It follows ISO 42001, ISO/IEC 27001 and SOC 2.',
  'It answers HTTP 429.',
])('%j holds no figure', (text) => expect(findFigure(text)).toBeUndefined());
