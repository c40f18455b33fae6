import { describe, expect, test } from 'vitest';
import { type BuiltPage, type Element, elementsOf, findElements, pageAt, pages, textOf } from '../built-site.ts';

type Part = Parameters<typeof elementsOf>[0];
const inside = (element: Element, name: string) => elementsOf(element as unknown as Part, name);
const classesOf = ({ attribs }: Element) => (attribs['class'] ?? '').split(' ');
const isDrawing = (figure: Element) =>
  classesOf(figure).includes('course') ||
  [...inside(figure, 'ol'), ...inside(figure, 'table')].some((part) =>
    classesOf(part).some((name) => name === 'bars' || name === 'chain'),
  );
const drawingsOn = ({ document }: BuiltPage) =>
  findElements(document, ({ name }) => name === 'figure').filter(isDrawing);
const fileOf = ({ document }: BuiltPage) =>
  elementsOf(document, 'link').filter(({ attribs }) => /drawings/.test(attribs['href'] ?? ''));

describe('each idea that is spatial or runs over time has its drawing', () => {
  test.each([
    ['the supply of data', '/readiness/data/', 'can break once it is live', 'chain'],
    ['the chain of identities', '/guides/workflow-identity-comes-first/', 'One token'.toLowerCase(), 'chain'],
    ['the pause trigger', '/guides/launch-pause-and-roll-back/', 'twice the baseline', 'course'],
    ['the error budget', '/guides/launch-pause-and-roll-back/', 'use up the budget', 'course'],
    ['the funnel of review', '/guides/who-reviews-and-does-it-pay/', 'nobody opened', 'bars'],
    ['drift', '/readiness/technical/', 'one result in six', 'course'],
    ['the first hour of an incident', '/readiness/organizational/', 'first hour', 'bars'],
    ['the cost over three years', '/calculators/three-year-cost/', 'today’s process from month', 'course'],
  ])('%s', (_, address, finding, form) => {
    const found = drawingsOn(pageAt(address)).filter((figure) =>
      inside(figure, 'figcaption').some((caption) => textOf(caption).includes(finding)),
    );
    expect(found).toHaveLength(1);
    const [figure] = found;
    const forms = figure
      ? [...classesOf(figure), ...[...inside(figure, 'ol'), ...inside(figure, 'table')].flatMap(classesOf)]
      : [];
    expect(forms).toContain(form);
  });
});

describe('every drawing', () => {
  const all = pages.flatMap((page) => drawingsOn(page).map((figure) => ({ address: page.address, figure })));

  test('is one of those above, or a new one', () => expect(all.length).toBeGreaterThanOrEqual(8));

  test.each(all)('on $address says in a table or a list what it shows', ({ figure }) => {
    const lines = [...inside(figure, 'ol'), ...inside(figure, 'tbody')].flatMap((part) => [
      ...inside(part, 'li'),
      ...inside(part, 'td'),
    ]);
    expect(lines.filter((line) => textOf(line) !== '').length).toBeGreaterThanOrEqual(2);
  });

  test.each(all)('on $address is named where it is a picture, and silent where it only repeats', ({ figure }) => {
    for (const svg of inside(figure, 'svg')) {
      const { role, 'aria-hidden': hidden, 'aria-labelledby': names = '' } = svg.attribs;
      if (role !== 'img') expect(hidden).toBe('true');
      else for (const id of names.split(' ')) expect(findNamed(svg, id)).not.toBe('');
    }
    for (const written of inside(figure, 'text')) expect(textOf(written)).not.toBe('');
  });

  test('has its styles on its page, and no other page pays for them', () => {
    for (const page of pages.filter(({ address }) => /^\/(guides|rescue|readiness)\//.test(address)))
      expect(fileOf(page).length, page.address).toBe(drawingsOn(page).length > 0 ? 1 : 0);
  });
});

const findNamed = (svg: Element, id: string) =>
  [...inside(svg, 'title'), ...inside(svg, 'desc')]
    .filter(({ attribs }) => attribs['id'] === id)
    .map(textOf)
    .join('');

test('the course of the costs ends with the totals that the page says in words', () => {
  const page = pageAt('/calculators/three-year-cost/');
  const [figure] = drawingsOn(page);
  const ends = figure
    ? inside(figure, 'tr')
        .slice(1)
        .map((row) => textOf(inside(row, 'td').at(-1) as Element))
    : [];
  const said = elementsOf(page.document, 'tr').filter((row) => textOf(row).startsWith('Total over three years'));
  expect(ends).toHaveLength(3);
  expect(said.map((row) => textOf(inside(row, 'td')[0] as Element))).toEqual(ends);
});
