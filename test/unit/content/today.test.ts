import { expect, test } from 'vitest';
import { findToday } from '../../../scripts/content/today.ts';

test.each([
  ['2026-06-15T08:00:00Z', '2026-06-15'],
  ['2026-06-15T10:00:00Z', '2026-06-16'],
])('at %s it is %s somewhere already', (now, today) => expect(findToday(new Date(now))).toBe(today));
