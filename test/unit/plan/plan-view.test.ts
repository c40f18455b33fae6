import { describe, expect, test } from 'vitest';
import { type PlanView, readPlanView, writePlanView } from '../../../src/plan/core/plan-view.ts';

const usual: PlanView = { by: 'gap', open: false, gates: false, all: false };

describe('the view of a plan in an address', () => {
  test.each<[string, PlanView]>([
    ['', usual],
    ['?by=owner', { ...usual, by: 'owner' }],
    ['?by=date&open=1&gates=1', { ...usual, by: 'date', open: true, gates: true }],
    ['?all=1', { ...usual, all: true }],
  ])('%s is read and written the same', (query, view) => {
    expect(readPlanView(query)).toEqual({ view, problems: [] });
    expect(writePlanView(view)).toBe(query);
  });

  test.each([
    ['?by=color', 'groups by “color”'],
    ['?by=toString', 'groups by “toString”'],
    ['?open=yes', '“open=yes”'],
    ['?gates=0', '“gates=0”'],
    ['?all=yes', '“all=yes”'],
  ])('%s is told, and changes nothing', (query, says) => {
    const { view, problems } = readPlanView(query);
    expect(view).toEqual(usual);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  });
});
