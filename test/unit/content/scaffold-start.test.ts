import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import { readRequest } from '../../../scripts/scaffold/read-request.ts';
import { countPlaces } from '../../../scripts/scaffold/say-next.ts';
import { writeEntry } from '../../../scripts/scaffold/write-entry.ts';
import { buildGoodFiles, changeFiles, lockNames, project, today } from '../../fixtures/project-files.ts';

describe('a comparison', () => {
  const fresh = (slug: string, ...args: string[]) => {
    const request = readRequest(['comparison', slug, ...args], project(buildGoodFiles()));
    if ('refusal' in request) throw new Error(request.refusal);
    const file = `content/comparisons/${slug}.yaml`;
    const text = writeEntry(request, today);
    const problems = checkAll(project(changeFiles({ [file]: text }))).filter((problem) => problem.file === file);
    return { text, value: parse(text), ids: new Set(problems.map(({ id }) => id)), problems };
  };

  test.each(['milk-vs-water', 'x'])('called %s has at most 60 places to fill in', (slug) => {
    const { text, ids } = fresh(slug);
    expect(countPlaces(text)).toBeLessThanOrEqual(60);
    expect([...ids].sort()).toEqual(['placeholder', 'unlocked-address']);
  });

  test('has the ids of its sides from its name, where that names two', () => {
    const sidesOf = (slug: string) => fresh(slug).value.sides.map(({ id }: { id: string }) => id);
    expect(sidesOf('milk-vs-water')).toEqual(['milk', 'water']);
    expect(Object.keys(fresh('milk-vs-water').value.rows[0].says)).toEqual(['milk', 'water']);
    expect(sidesOf('x')).toEqual(['first', 'second']);
    expect(sidesOf('milk-vs-4')).toEqual(['first', 'second']);
  });

  describe('that starts from another one', () => {
    const { text, value, ids, problems } = fresh('milk-vs-water', '--like', 'tea-vs-coffee');
    const like = parse(buildGoodFiles().get('content/comparisons/tea-vs-coffee.yaml') ?? '');

    test('has its shape, and nothing that is only true of the other', () => {
      expect(value.rows).toHaveLength(like.rows.length);
      expect(value.diagram.lanes.map(({ side }: { side: string }) => side)).toEqual(['milk', 'water']);
      expect(value.rows[0].says).toEqual({
        milk: `TODO ${like.rows[0].says.tea}`,
        water: `TODO ${like.rows[0].says.coffee}`,
      });
      expect(value).not.toHaveProperty('proof');
      expect(value).not.toHaveProperty('faqs');
      expect(text).not.toMatch(/^ *sources:/m);
    });

    test('fits its schema, and the check names each text and each id that is still the other one', () => {
      expect([...ids].sort()).toEqual(['placeholder', 'unlocked-address']);
      expect(problems.filter(({ id }) => id === 'placeholder')).toHaveLength(countPlaces(text));
    });

    test('takes the day of today for its own', () => {
      expect(value.reviewed).toBe(today);
      expect(value.reviewBy > today).toBe(true);
    });
  });

  test('passes the check without a case, questions, cards, a drawing and neighbors', () => {
    const written = fresh('milk-vs-water').text.replaceAll('todo-', 'own-').replaceAll('TODO', 'You know it.');
    const file = 'content/comparisons/milk-vs-water.yaml';
    expect(checkAll(project(lockNames(changeFiles({ [file]: written })))).filter((one) => one.file === file)).toEqual(
      [],
    );
  });
});

const drawings = ['chart', 'chain', 'funnel', 'timeline', 'course'];
test.each(['guide', 'rescue'].flatMap((kind) => drawings.map((drawing) => [kind, drawing] as const)))(
  'a new %s has a %s where one is asked for',
  (kind, drawing) => {
    const request = readRequest([kind, 'my-slug', '--with', drawing], project(buildGoodFiles()));
    const text = 'refusal' in request ? request.refusal : writeEntry(request, today);
    const file = `content/${kind === 'guide' ? 'guides' : 'rescue'}/my-slug.md`;
    const found = checkAll(project(changeFiles({ [file]: text }))).filter((one) => one.file === file);
    expect(text).toMatch(new RegExp(`^ {4}${drawing}:\n`, 'm'));
    expect(found.map(({ id }) => id).filter((id) => id !== 'placeholder' && id !== 'unlocked-address')).toEqual([]);
  },
);
