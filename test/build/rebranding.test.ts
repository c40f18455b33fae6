import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { addComparisons } from '../../scripts/bench/add-comparisons.ts';
import { buildCold, copyProject, makeFolder } from '../../scripts/bench/copy-project.ts';
import { listFiles } from './built-site.ts';

type Site = Record<'name' | 'tagline' | 'description' | 'address' | 'owner' | 'audit' | 'contact', string>;
const old = parse(readFileSync('content/site.yaml', 'utf8')) as Site;
const brand: Site = {
  name: 'Trial and Launch',
  tagline: 'Know when to test and when to run',
  description:
    'A guide with another name, another address and another owner, built by a test that looks for the old ones.',
  address: 'https://trial-and-launch.test',
  owner: 'the people behind the test',
  audit: 'mailto:audit@trial-and-launch.test',
  contact: 'https://trial-and-launch.test/contact',
};
const extraPages = 30;

const renamed = makeFolder('renamed');
const grown = makeFolder('grown');
/** The door to the offer, which the footer has while an audit can be booked. */
const offerDoor = /<li>\s*<a href="\/services\/">[^<]*<\/a>\s*<\/li>/;
const built = (folder: string, file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
const comparisons = (folder: string) =>
  listFiles('index.html', join(folder, 'dist')).filter(
    (file) => file.startsWith('compare/') && built(folder, file).includes('<copy-links>'),
  );

/** What a file says, whether it is text or one of the search index's compressed parts. */
function readAny(folder: string, file: string): string {
  const content = readFileSync(join(folder, 'dist', file));
  return (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString('utf8');
}

beforeAll(async () => {
  for (const { folder } of [renamed, grown]) copyProject(folder);
  writeFileSync(join(renamed.folder, 'content/site.yaml'), stringify(brand));
  writeFileSync(join(grown.folder, 'content/site.yaml'), stringify({ ...brand, audit: 'none' }));
  addComparisons(grown.folder, extraPages);
  await Promise.all([buildCold(renamed.folder), buildCold(grown.folder)]);
}, 120_000);

afterAll(() => {
  renamed.remove();
  grown.remove();
});

describe('a site with another name, address and owner', () => {
  test('says the old ones nowhere, in no file', () => {
    const before = [old.name, old.tagline, old.description, new URL(old.address).host, old.owner];
    const files = listFiles('', join(renamed.folder, 'dist'));
    expect(files).toEqual(
      expect.arrayContaining(['index.html', '404.html', 'robots.txt', 'sitemap-index.xml', '_headers']),
    );
    const traces = files.flatMap((file) => {
      const content = readAny(renamed.folder, file).toLowerCase();
      return before.filter((word) => content.includes(word.toLowerCase())).map((word) => `${file}: ${word}`);
    });
    expect(traces).toEqual([]);
  });

  test('has the pages it had before', () => {
    expect(listFiles('.html', join(renamed.folder, 'dist'))).toEqual(listFiles('.html'));
  });

  test('says the new ones where readers and search engines look', () => {
    const home = built(renamed.folder, 'index.html');
    expect(home).toContain(`<title>${brand.tagline} | ${brand.name}</title>`);
    expect(home).toContain(`href="${brand.address}/"`);
    expect(home).toContain(`Published by ${brand.owner}.`);
    expect(home).toContain(`href="${brand.contact}"`);
    expect(built(renamed.folder, 'robots.txt')).toContain(`${brand.address}/sitemap-index.xml`);
    expect(built(renamed.folder, 'sitemap-0.xml')).toContain(`<loc>${brand.address}/</loc>`);
  });
});

describe('the button for an audit', () => {
  test('leads to the mail address that the site names', () => {
    const pages = comparisons(renamed.folder);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(built(renamed.folder, page)).toMatch(new RegExp(`<a class="button" href="${brand.audit}">[^<]*audit</a>`));
    }
  });

  test('is absent where the site names none', () => {
    for (const page of comparisons(grown.folder))
      expect(built(grown.folder, page)).not.toMatch(/book an ai audit|id="audit"|mailto:/i);
  });

  test('decides whether the footer leads to the offer', () => {
    expect(built(renamed.folder, 'index.html')).toMatch(offerDoor);
    expect(built(grown.folder, 'index.html')).not.toMatch(offerDoor);
  });
});

test('what surrounds the text of a page does not grow with the number of pages', () => {
  const frame = (folder: string, file: string) =>
    built(folder, file)
      .replace(/<main[\s\S]*<\/main>/, '')
      .replace(offerDoor, '');
  const pages = listFiles('.html', join(renamed.folder, 'dist'));
  expect(comparisons(grown.folder)).toHaveLength(comparisons(renamed.folder).length + extraPages);
  for (const page of pages) expect(frame(grown.folder, page), page).toBe(frame(renamed.folder, page));
});
