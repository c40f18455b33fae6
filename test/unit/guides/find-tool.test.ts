import { expect, test } from 'vitest';
import { findTool } from '../../../src/guides/core/find-tool.ts';

const next = { to: '/quiz/', title: 'Take the quiz' };
const part = { id: 'cup-plan', name: 'Cup plan' };

test.each([
  ['its form', { next, worksheet: part }, { to: '/guides/cup/#cup-plan', title: 'Fill in: Cup plan' }],
  ['its text to copy', { next, annex: part }, { to: '/guides/cup/#cup-plan', title: 'Copy: Cup plan' }],
  ['what it says to do next', { next, worksheet: undefined }, next],
])('a guide leads to %s', (_, guide, tool) => {
  expect(findTool('/guides/cup/', guide)).toEqual(tool);
});
