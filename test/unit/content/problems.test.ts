import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import { type Problem, type ProblemId, problemKinds } from '../../../scripts/content/problems.ts';
import { buildGoodFiles, changeFiles, lockNames, project, readBadFixture } from '../../fixtures/project-files.ts';

const ids = Object.keys(problemKinds) as ProblemId[];
const fixtures = fileURLToPath(new URL('../../fixtures/problems', import.meta.url));
const say = ({ file, line, column, id, message, fix }: Problem) =>
  `${file}:${line}:${column} ${id}: ${message} => ${fix}`;
vi.setConfig({ testTimeout: 60_000 });
const goodLines = checkAll(project(buildGoodFiles())).map(say);

test('the good project has no problem but what it awaits', () => {
  expect(goodLines.filter((line) => !line.includes(' awaited: '))).toEqual([]);
});

test('there is one bad fixture for each problem id, and no other', () => {
  expect(readdirSync(fixtures).sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const { files, expected } = readBadFixture(id);
  const lines = checkAll(project(files)).map(say);

  test('is found where it stands, with what is wrong and what would be right', () => {
    expect(lines.filter((line) => !goodLines.includes(line))).toEqual(expected);
  });

  test('is what its fixture is about', () => {
    expect(expected.some((line) => line.includes(` ${id}: `))).toBe(true);
  });
});

test('every problem of every file is listed in one run', () => {
  const names = ['missing-field', 'uncited-figure', 'long-answer', 'stale-schema'] as const;
  const good = buildGoodFiles();
  const together = names.reduce((files, name) => {
    const changed = [...readBadFixture(name).files].filter(([file, text]) => text !== good.get(file));
    return changeFiles(
      Object.fromEntries(changed.map(([file, text]) => [file.replace('warm-the-cup', name), text])),
      files,
    );
  }, good);
  const found = new Set(checkAll(project(together)).map((problem) => problem.id));
  expect([...found]).toEqual(expect.arrayContaining([...names]));
});

test('two names that differ only in capitals are one name', () => {
  const guide = buildGoodFiles().get('content/guides/boil-water.md');
  const problems = checkAll(project(changeFiles({ 'content/guides/Boil-Water.md': guide })));
  expect(problems.filter((problem) => problem.id === 'duplicate-slug').map(say)).toEqual([
    'content/guides/boil-water.md:1:1 duplicate-slug: `content/guides/Boil-Water.md` has the same name => Rename or remove one of them. Keep the one whose address readers already have.',
  ]);
});

test('a file that is not text is reported, not thrown', () => {
  const files = new Map([...buildGoodFiles(), ['content/faqs/which-is-cheaper.md', undefined] as const]);
  expect(checkAll(project(files)).map(say)).toContain(
    'content/faqs/which-is-cheaper.md:1:1 unreadable-file: the file cannot be read: it is not text in UTF-8 => Save the file as UTF-8 text.',
  );
});

test('a comparison that cannot be read loses none of its names', () => {
  const file = 'content/comparisons/tea-vs-coffee.yaml';
  const broken = `${buildGoodFiles().get(file)?.slice(0, 400)}\n  "`;
  const found = new Set(checkAll(project(changeFiles({ [file]: broken }))).map((problem) => problem.id));
  expect(found).toContain('unreadable-file');
  expect(found).not.toContain('lost-address');
  expect(found).not.toContain('broken-anchor');
});

test('a guide that cannot be read does not empty its shelf', () => {
  const file = 'content/guides/warm-the-cup.md';
  const guide = buildGoodFiles().get('content/guides/boil-water.md')?.replace('title: ', 'group: lead\ntitle: ');
  const shelved = lockNames(changeFiles({ [file]: guide }));
  expect(shelved.get('content/ids.lock.yaml')).toContain('- to-decide');
  const found = checkAll(project(changeFiles({ [file]: '---\ntitle: "\n---\n' }, shelved))).map(({ id }) => id);
  expect(found).toContain('unreadable-file');
  expect(found).not.toContain('lost-address');
});

describe('a small flow on a comparison', () => {
  const comparison = 'content/comparisons/tea-vs-coffee.yaml';
  const naming = (flow: string) =>
    changeFiles({
      [comparison]: buildGoodFiles().get(comparison)?.replace('group: stage', `group: stage\nflow: ${flow}`),
    });

  test('that does not exist is named', () => {
    expect(checkAll(project(naming('tea-noww'))).map(say)).toContain(
      `${comparison}:8:7 dangling-reference: \`content/flows/tea-noww.yaml\` does not exist; did you mean \`tea-now\`? => Use one of: tea-now.`,
    );
  });

  test('loses none of its names while its file cannot be read', () => {
    const recorded = lockNames(naming('tea-now'));
    expect(recorded.get('content/ids.lock.yaml')).toContain('- outcome-pour-it');
    const broken = changeFiles({ 'content/flows/tea-now.yaml': 'title: "' }, recorded);
    const found = checkAll(project(broken)).map(({ id }) => id);
    expect(found).toContain('unreadable-file');
    expect(found).not.toContain('lost-address');
  });
});

describe('a quiz that cannot be read', () => {
  const flow = 'content/flows/stage.yaml';
  const persona = 'content/personas/late-guest.yaml';
  const text = buildGoodFiles().get('content/flows/tea-now.yaml') ?? '';
  const released = lockNames(
    changeFiles({
      'src/pages/quiz/how-it-decides.astro': '',
      'src/pages/quiz/outcomes/[outcome].astro': '',
      [flow]: text,
      [persona]: buildGoodFiles().get('content/personas/thirsty-guest.yaml')?.replace('flow: tea-now', 'flow: stage'),
    }),
  );
  const lock = 'content/ids.lock.yaml';
  const kinds = new Set(['unreadable-file', 'lost-address', 'unlocked-address', 'bad-tombstone']);
  const about = (changes: Record<string, string | undefined>) => {
    const problems = checkAll(project(changeFiles(changes, released))).filter(({ id }) => kinds.has(id));
    return [...new Set(problems.map(({ id, file }) => `${id} ${file}`))];
  };

  test('has names to lose', () => {
    expect(about({})).toEqual([]);
    expect(about({ [flow]: undefined })).toContain(`lost-address ${lock}`);
    expect(about({ [persona]: undefined })).toEqual([`lost-address ${lock}`]);
  });

  test.each([flow, persona])('loses none of them: %s', (file) => {
    expect(about({ [file]: `${released.get(file)}\n  "` })).toEqual([`unreadable-file ${file}`]);
  });

  test('does not bring back what was buried', () => {
    const buried = released
      .get(lock)
      ?.replace(
        'tombstones: []',
        'tombstones:\n  - { address: /quiz/outcomes/pour-it/, became: withdrawn, why: Cold., on: 2026-06-01 }',
      );
    expect(about({ [lock]: buried, [flow]: '"' })).toEqual([`unreadable-file ${flow}`]);
  });
});

describe('nothing an author may write makes the check stop', () => {
  const good = buildGoodFiles();
  const junk = ['', 'null', '5', '[]', '{a: {b: c}}', '*no', '"x', '2026-13-01', '|'];
  const files = [
    'guides/boil-water.md',
    'faqs/when-to-stop.md',
    'sources/kettle-study.yaml',
    'site.yaml',
    'awaited.yaml',
  ];

  test.each(files)('%s', (name) => {
    const file = `content/${name}`;
    const lines = good.get(file)?.split('\n') ?? [];
    for (const [index, line] of lines.entries()) {
      const start = /^(\s*- |\s*\w+:)/.exec(line)?.[0];
      const values = start ? junk.filter((_, place) => (place + index) % 3 === 0) : ['', '"'];
      for (const value of values) {
        const text = lines.with(index, `${start ?? ''} ${value}`).join('\n');
        expect(() => checkAll(project(changeFiles({ [file]: text }, good))), text).not.toThrow();
      }
    }
  });

  test.each(['flows/tea-now', 'personas/thirsty-guest', 'editions/tea-now-1'])('%s.yaml', (name) => {
    const file = `content/${name}.yaml`;
    const lines = good.get(file)?.split('\n') ?? [];
    for (const [index, line] of lines.entries()) {
      const start = /^\s*(- )?(\w+:)?/.exec(line)?.[0] ?? '';
      const text = lines.with(index, `${start} ${junk[index % junk.length]}`).join('\n');
      expect(() => checkAll(project(changeFiles({ [file]: text }, good))), text).not.toThrow();
    }
  });

  test('a comparison that ends anywhere', () => {
    const file = 'content/comparisons/tea-vs-coffee.yaml';
    const text = good.get(file) ?? '';
    for (let length = 0; length < text.length; length += 197)
      expect(() => checkAll(project(changeFiles({ [file]: text.slice(0, length) }, good))), `${length}`).not.toThrow();
  });
});
