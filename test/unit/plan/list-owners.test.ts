import { expect, test } from 'vitest';
import { listOwners } from '../../../src/plan/core/list-owners.ts';

test('each owner is offered once, as it was first written, in the order of the alphabet', () => {
  expect(
    listOwners({
      b2cd: { state: 'open', owner: 'Zoë' },
      b3cd: { state: 'done', owner: ' Ana Ruiz ' },
      b4cd: { state: 'open', owner: 'ana ruiz' },
      b5cd: { state: 'open', owner: '  ' },
      b6cd: { state: 'open' },
      b7cd: { state: 'open', owner: '<b>Bo</b>' },
    }),
  ).toEqual(['<b>Bo</b>', 'Ana Ruiz', 'Zoë']);
});
