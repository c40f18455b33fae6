import { describe, expect, test } from 'vitest';
import { findSymptoms, longestLog, toSymptom } from '../../../src/rescue/core/find-symptoms.ts';
import { logLines, unrelated } from './log-lines.ts';
import { page } from './stripe-page.ts';

const lines = page.symptoms.flatMap((group) => group.lines);
const symptoms = lines.map(toSymptom);
const find = (text: string) => findSymptoms(text, symptoms);
const idsOf = (text: string) => find(text).map(({ id }) => id);

describe('lines as logs and tools write them', () => {
  test.each(logLines)('%s is found in: %s', (ids, text) => {
    expect(idsOf(text)).toEqual(ids.split(' '));
  });

  test('are there for each symptom of the page', () => {
    const tried = new Set(logLines.flatMap(([ids]) => ids.split(' ')));
    expect([...tried].sort()).toEqual(lines.map(({ id }) => id).sort());
  });

  test.each(unrelated)('nothing is found in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test.each(lines.filter(({ verbatim }) => verbatim).map(({ id, see }) => [id, see] as const))(
  '%s is found whatever its case, its quotes and what breaks it',
  (id, see) => {
    for (const text of [
      see.toUpperCase(),
      `Error: “${see}”`,
      `2026-11-29T10:03:07.123Z [evt_1QabcDEF] ${see}.\n    at /app/node_modules/stripe/cjs/Webhooks.js:143:23`,
      see.replaceAll(' ', '\n'),
      `\u001b[31m${see.replaceAll(' ', '\u001b[0m \u001b[31m')}\u001b[0m`,
      JSON.stringify({ level: 'error', msg: `Webhook Error: ${see}\n`, path: '/stripe/webhook' }),
    ])
      expect(idsOf(text), text).toContain(id);
  },
);

describe('what says so', () => {
  test('is given in the words of the text', () => {
    const [found] = find('status=503 path="/stripe/webhook"');
    expect(found).toEqual({ id: 'server-error', because: ['status=503'] });
    expect(find('x  TIMESTAMP outside\n the tolerance zone x')[0]?.because).toEqual([
      'TIMESTAMP outside the tolerance zone',
    ]);
  });

  test('is given once', () => {
    const line = '"POST /stripe/webhook HTTP/1.1" 404 12';
    expect(find(`${line}\n${line}\n${line}`).map(({ because }) => because.length)).toEqual([2]);
  });
});

test('half of a long message is enough, less is not', () => {
  expect(idsOf('No signatures found matching th…')).toEqual([]);
  expect(idsOf('No signatures found matching the exp…')).toEqual(['no-matching-signature', 'changed-body']);
  expect(idsOf('…the expected signature for payload.')).toEqual(['no-matching-signature', 'changed-body']);
});

test('only the beginning of a very long text is read', () => {
  const error = 'Timestamp outside the tolerance zone';
  expect(idsOf(`${'x '.repeat(longestLog / 2 - 50)}${error}`)).toEqual(['timestamp-outside']);
  expect(idsOf(`${'x '.repeat(longestLog / 2)}${error}`)).toEqual([]);
});
