import { expect, test } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';

const work = { title: 'On kettles', by: 'A boiler', published: '2025', citedFor: 'That water boils.' };
const report = { reportedBy: 'A friend', because: 'The work is sold.' };

test.each([
  ['read', {}, []],
  ['excerpt', {}, []],
  ['second-hand', report, []],
  ['second-hand', {}, ['reportedBy', 'because']],
  ['second-hand', { reportedBy: report.reportedBy }, ['because']],
  ['read', report, ['reportedBy', 'because']],
  ['excerpt', { because: report.because }, ['because']],
])('a source that is %s, with %j, has trouble with %j', (sureness, more, fields) => {
  const read = sourceSchema.safeParse({ ...work, ...more, sureness });
  expect(read.error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(fields);
});
