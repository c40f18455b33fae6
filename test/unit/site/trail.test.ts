import { expect, test } from 'vitest';
import { findTrail } from '../../../src/site/core/trail.ts';

const say = (address: string, name = 'Its name', within?: { to: string; title: string }) => {
  const trail = findTrail(address, { name, within });
  return trail && [...trail.links.map(({ to, title }) => `${title} ${to}`), trail.name].join(' > ');
};
const home = 'Home /';

test.each([
  ['/compare/', `${home} > Compare`],
  ['/compare/tea-vs-coffee/', `${home} > Compare /compare/ > Its name`],
  ['/readiness/data/', `${home} > Readiness /readiness/ > Its name`],
  ['/readiness/threshold/', `${home} > Readiness /readiness/ > Deployment threshold`],
  ['/quiz/outcomes/contain-first/', `${home} > Quiz /quiz/ > Its name`],
  ['/glossary/', `${home} > Its name`],
  ['/rescue/webhooks/', `${home} > Guides /guides/ > When it is broken now /guides/#broken-now > Its name`],
  ['/proof/a-case/', `${home} > Sources /sources/ > Its name`],
])('the trail of %s', (address, trail) => {
  expect(say(address)).toBe(trail);
});

test('what a page is filed under comes right before its own name', () => {
  expect(say('/i/ab12/', 'Alerts', { to: '/readiness/data/', title: 'Data' })).toBe(
    `${home} > Checks /i/ > Data /readiness/data/ > Alerts`,
  );
});

test('the start page stands under nothing', () => {
  expect(say('/')).toBeUndefined();
});
