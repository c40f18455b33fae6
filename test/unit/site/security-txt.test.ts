import { expect, test } from 'vitest';
import { writeSecurityTxt } from '../../../src/site/core/security-txt.ts';

const site = {
  origin: 'https://guide.test',
  contact: 'mailto:safe@guide.test',
  changed: ['2026-03-01', '2026-11-20', '2025-12-31'],
};

test('names the contact, and expires within a year of the last change', () => {
  expect(writeSecurityTxt(site)).toBe(
    'Contact: mailto:safe@guide.test\nExpires: 2027-11-19T00:00:00Z\nPreferred-Languages: en\n' +
      'Canonical: https://guide.test/.well-known/security.txt\n',
  );
});

test.each([
  ['a contact', { ...site, contact: 'none' }],
  ['a dated change', { ...site, changed: [] }],
])('is not written without %s', (_, without) => {
  expect(writeSecurityTxt(without)).toBeUndefined();
});
