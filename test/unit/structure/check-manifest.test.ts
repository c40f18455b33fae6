import { expect, it } from 'vitest';
import { checkManifest } from '../../../scripts/structure/check-manifest.ts';

const wishes = { dependencies: { a: '1.0.0', b: '2.0.0' }, devDependencies: { node: '24.0.0' } };
const check = ({ nvmrc = '24.0.0\n', locked = wishes as object } = {}) =>
  checkManifest([
    { path: '.nvmrc', text: nvmrc },
    { path: 'package.json', text: JSON.stringify(wishes) },
    { path: 'package-lock.json', text: JSON.stringify({ packages: { '': locked } }) },
  ]);

it('accepts files that say the same, in whatever order', () => {
  expect(check({ locked: { ...wishes, dependencies: { b: '2.0.0', a: '1.0.0' } } })).toEqual([]);
});

it('finds another version of Node in .nvmrc', () => {
  expect(check({ nvmrc: '24.1.0' })).toMatchObject([{ what: 'names Node 24.1.0, and package.json 24.0.0.' }]);
});

it('finds a lock file that was made for another package.json', () => {
  const other = check({ locked: { ...wishes, dependencies: { a: '1.0.0' } } });
  expect(other).toMatchObject([{ file: 'package-lock.json', what: 'names other dependencies than package.json.' }]);
  expect(check({ locked: {} })).toHaveLength(2);
});

it('finds a file that is not there', () => {
  expect(checkManifest([{ path: 'package.json', text: JSON.stringify(wishes) }])).toHaveLength(3);
});
