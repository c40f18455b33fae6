import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { findNewIssuePage, longestLink, toGithubLinks } from '../../../src/exchange/core/exports/github-links.ts';
import { longestIssue, toGithubScript } from '../../../src/exchange/core/exports/github-script.ts';
import { anyPlan, hostileText, longPlan, someItem } from './items.ts';

const folder = mkdtempSync(join(tmpdir(), 'gh-'));
const record = join(folder, 'record');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeFileSync(record, ''));

// Stands in for the GitHub CLI: writes down its words and what it reads, and answers as the real one does.
const fake = `#!/bin/sh
{ printf '%s\\0' "$@"; if [ "$1 $2" = "issue create" ]; then cat; printf '\\0'; fi; printf '\\001'; } >> "$RECORD"
case "$1 $2" in
  "issue create") echo "https://github.example/o/r/issues/1" ;;
  "issue list") case " $THERE " in *" \${6%% *} "*) echo 7 ;; esac ;;
  "label create") exit 1 ;;
esac
`;
for (const [name, text] of Object.entries({ gh: fake, sleep: '#!/bin/sh\n' })) {
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), 0o755);
}

/** Runs a script, and gives the words of each call of the GitHub CLI. */
function run(script: string, shell = 'bash', there = ''): string[][] {
  writeFileSync(record, '');
  const file = join(folder, 'script.sh');
  writeFileSync(file, script);
  expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, RECORD: record, THERE: there };
  const { status, stderr } = spawnSync(shell, [file], { cwd: folder, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(record, 'utf8')
    .split('\u0001')
    .slice(0, -1)
    .map((call) => call.split('\0').slice(0, -1));
}
const creating = (calls: string[][]) => calls.filter(([what, how]) => what === 'issue' && how === 'create');

describe('the script for GitHub', () => {
  test.each(['bash', 'sh'])('creates each issue once, and closes what is settled, in %s', (shell) => {
    const items = [someItem('b2cd', { gate: true }), someItem('b3cd'), someItem('b4cd'), someItem('b5cd')];
    const calls = run(
      toGithubScript(items, { b2cd: { state: 'done' }, b3cd: { state: 'not-applicable', reason: "It isn't one." } }),
      shell,
      'b5cd',
    );
    expect(creating(calls).map(([, , , title, , labels, , from]) => [title, labels, from])).toEqual([
      ['[b2cd] Do the thing of b2cd', 'readiness,technical,gate,before-launch', '-'],
      ['[b3cd] Do the thing of b3cd', 'readiness,technical,before-launch', '-'],
      ['[b4cd] Do the thing of b4cd', 'readiness,technical,before-launch', '-'],
    ]);
    expect(creating(calls)[1]?.at(-1)).toMatch(
      /^https:\/\/site\.example\/i\/b3cd\/\n[\s\S]*because: It isn't one\.\n$/,
    );
    expect(calls.filter(([, how]) => how === 'close').map((words) => words.at(-1))).toEqual([
      'completed',
      'not planned',
    ]);
  });

  test('whatever was typed, the shell hands it on as text and runs none of it', () => {
    fc.assert(
      fc.property(anyPlan(hostileText), ({ items, entries }) => {
        const made = creating(run(toGithubScript(items, entries)));
        expect(made.map((words) => words[3])).toEqual(items.map(({ id, title }) => `[${id}] ${title}`));
        for (const [place, words] of made.entries()) expect(words.at(-1)?.split('\n')[0]).toBe(items[place]?.address);
      }),
      { numRuns: 20 },
    );
  });

  test('more than a hundred items, and a text longer than GitHub takes', () => {
    const { items, entries } = longPlan(101);
    const [first] = items;
    const long = { ...entries, [first?.id ?? '']: { state: 'open' as const, evidence: '日'.repeat(100_000) } };
    const made = creating(run(toGithubScript(items, long)));
    expect(made).toHaveLength(101);
    expect(made[0]?.at(-1)?.trimEnd()).toHaveLength(longestIssue);
    expect(made[0]?.at(-1)).toContain('too long for an issue');
  });
});

describe('links that open a filled-in issue', () => {
  const page = findNewIssuePage('team/product') ?? '';

  test('whatever was typed, a link is short enough and says title and permanent link', () => {
    const longer = fc.tuple(hostileText, fc.nat(900)).map(([text, times]) => text.repeat(times + 1));
    fc.assert(
      fc.property(anyPlan(fc.oneof(hostileText, longer)), ({ items, entries }) => {
        for (const [place, { href }] of toGithubLinks(page, items, entries).entries()) {
          expect(new TextEncoder().encode(href).length).toBeLessThan(longestLink);
          const { origin, pathname, searchParams } = new URL(href);
          expect(origin + pathname).toBe('https://github.com/team/product/issues/new');
          expect([...searchParams.keys()]).toEqual(['title', 'body']);
          expect(searchParams.get('title')).toBe(`[${items[place]?.id}] ${items[place]?.title}`);
          expect(searchParams.get('body')?.split('\n')[0]).toBe(items[place]?.address);
        }
      }),
    );
  });

  test('what the team entered is kept longest, and the reader learns when it did not fit', () => {
    const item = someItem('k7m2', { how: ['x'.repeat(280), 'y'.repeat(280), 'z'.repeat(280)] });
    const linkFor = (length: number) =>
      toGithubLinks(page, [item], { k7m2: { state: 'doing', reason: 'ü'.repeat(length) } })[0];
    expect(linkFor(10)?.href).toContain('How+to+check');
    expect(linkFor(1200)).toMatchObject({ cut: false, href: expect.not.stringContaining('How+to+check') });
    expect(linkFor(1200)?.href).toContain('State%3A+doing');
    expect(linkFor(2000)).toMatchObject({ cut: true });
  });

  test.each([
    ['team/product', 'https://github.com/team/product/issues/new'],
    [' https://github.com/team/product.git ', 'https://github.com/team/product/issues/new'],
    ['https://git.example.com/team/my.app/', 'https://git.example.com/team/my.app/issues/new'],
    ['product', undefined],
    ['javascript:alert(1)/x', undefined],
    ['https://github.com/team/product?x=1', undefined],
    ['', undefined],
  ])('%j names a repository, or it does not', (text, expected) => expect(findNewIssuePage(text)).toBe(expected));
});
