import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/core/entry.ts';
import { threshold2Schema } from '../../../src/schemas/threshold-2.ts';
import { readThresholdLink } from '../../../src/threshold/core/link.ts';
import { readSheet } from '../../../src/threshold/core/read-sheet.ts';
import { fingerprintOf, items, plain } from './thresholds.ts';

const readFixture = (path: string): string => readFileSync(`test/fixtures/${path}`, 'utf8');

test.each(['version-1.json', 'version-1.md'])('a file of the past opens as it was saved: %s', async (file) => {
  const read = readSheet(readFixture(`threshold-files/${file}`), items);
  expect(read.problems).toEqual([]);
  expect(read.threshold).toEqual(plain);
  expect(read.fingerprint).toBe('6FQ0-D8NG-SGAT-AA6H');
  expect(await fingerprintOf(plain)).toBe('6FQ0-D8NG-SGAT-AA6H');
  expect(read.entries).toEqual({
    k2bb: { state: 'done', evidence: 'report.pdf', checked: '2026-06-20', measured: '55' },
    k3aa: {
      ...{ state: 'doing', evidence: 'Half of it.', waived: 'One supplier is late.', approver: 'Gus' },
      ...{ until: '2026-07-10', control: 'A clerk looks.' },
    },
    k4cc: { state: 'not-applicable', reason: 'No queue.' },
    k5aa: { state: 'open' },
  });
});

/** A sheet of version 2 that was kept as the signed one, with what was measured. */
const second = JSON.parse(readFixture('threshold-links/2026-11-28-system.json'));

describe.each(['version-2.json', 'version-2.md'])('a file of version 2: %s', (file) => {
  const read = readSheet(readFixture(`threshold-files/${file}`), items);

  test('opens as it was saved, with its system, its own gates, results and waivers', () => {
    const { threshold, fingerprint } = second;
    const saved = Object.entries<Entry>(second.entries).map(([id, { picked, ...entry }]) => [id, entry]);
    expect(read).toMatchObject({ threshold, fingerprint, problems: [] });
    expect(read.entries).toEqual({
      ...Object.fromEntries(saved),
      ...{ k5aa: { state: 'open' }, 'own-desk1': { state: 'open' } },
    });
  });

  test('keeps its fingerprint', async () => {
    expect(read.threshold && (await fingerprintOf(read.threshold))).toBe('ZWNG-G38P-10XS-19ZF');
  });
});

test('a file of version 2 in JSON says that it is the signed one, and is described as it was', () => {
  const text = readFixture('threshold-files/version-2.json');
  expect(readSheet(text, items).signed).toEqual(second.threshold);
  expect(threshold2Schema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
});

test.each(readdirSync('test/fixtures/threshold-links'))('a link of the past opens for ever: %s', async (file) => {
  const { link, ...read } = JSON.parse(readFixture(`threshold-links/${file}`));
  expect(readThresholdLink(link, items)).toEqual({ ...read, problems: [] });
  if (read.fingerprint) expect(await fingerprintOf(read.threshold)).toBe(read.fingerprint);
});
