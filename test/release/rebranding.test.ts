import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildCold, copyProject, makeFolder } from '../../scripts/bench/copy-project.ts';
import { dist, listFiles } from '../build/built-site.ts';

type Field = 'name' | 'tagline' | 'description' | 'address' | 'owner' | 'audit' | 'contact';
type Site = Record<Field | 'publisher' | 'paidBy' | 'mistakes', string>;
const old = parse(readFileSync('content/site.yaml', 'utf8')) as Site;
const brand: Site = {
  name: 'Trial and Launch',
  tagline: 'Know when to test and when to run',
  description:
    'A guide with another name, another address and another owner, built by a test that looks for the old ones.',
  address: 'https://trial-and-launch.test',
  owner: 'the people behind the test',
  audit: old.audit === 'none' ? 'mailto:audit@trial-and-launch.test' : 'none',
  contact: 'https://trial-and-launch.test/contact',
  publisher: 'Two testers who never launched anything.',
  paidBy: 'The time of the testers pays for it.',
  mistakes: 'Each report gets an answer.',
};
const renamed = makeFolder('renamed');
const renamedDist = join(renamed.folder, 'dist');
/** Of this site and the renamed one, one names an address for audits and the other none. */
const [audited, unaudited] = old.audit === 'none' ? [renamedDist, dist] : [dist, renamedDist];
const built = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const comparisons = (folder: string) =>
  listFiles('index.html', folder).filter(
    (file) => file.startsWith('compare/') && built(folder, file).includes('<copy-links'),
  );

/** What a file says, whether it is text or one of the search index's compressed parts. */
function readAny(folder: string, file: string): string {
  const content = readFileSync(join(folder, file));
  return (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString('utf8');
}

beforeAll(async () => {
  copyProject(renamed.folder);
  writeFileSync(join(renamed.folder, 'content/site.yaml'), stringify(brand));
  await buildCold(renamed.folder);
}, 300_000);

afterAll(() => renamed.remove());

describe('a site with another name, address and owner', () => {
  test('says the old ones nowhere, in no file', () => {
    const before = [old.name, old.tagline, old.description, new URL(old.address).host, old.owner];
    const files = listFiles('', renamedDist);
    expect(files).toEqual(
      expect.arrayContaining(['index.html', '404.html', 'robots.txt', 'sitemap-index.xml', '_headers']),
    );
    const traces = files.flatMap((file) => {
      const content = readAny(renamedDist, file).toLowerCase();
      return before.filter((word) => content.includes(word.toLowerCase())).map((word) => `${file}: ${word}`);
    });
    expect(traces).toEqual([]);
  });

  test('has the pages it had before', () => {
    expect(listFiles('.html', renamedDist)).toEqual(listFiles('.html'));
  });

  test('says the new ones where readers and search engines look', () => {
    const home = built(renamedDist, 'index.html');
    expect(home).toContain(`<title>${brand.tagline} | ${brand.name}</title>`);
    expect(home).toContain(`href="${brand.address}/"`);
    expect(home).toContain(`Published by ${brand.owner}.`);
    expect(home).toContain(`href="${brand.contact}"`);
    expect(built(renamedDist, 'robots.txt')).toContain(`${brand.address}/sitemap-index.xml`);
    expect(built(renamedDist, 'sitemap-0.xml')).toContain(`<loc>${brand.address}/</loc>`);
  });
});

test('the page about the site says who publishes it, who pays and how to report a mistake', () => {
  const about = built(renamedDist, 'about/index.html');
  for (const text of [brand.publisher, brand.paidBy, brand.mistakes]) expect(about).toContain(text);
});

test('security.txt is there where the site names a contact, and only there', () => {
  const has = (folder: string) => listFiles('security.txt', folder);
  expect(built(renamedDist, '.well-known/security.txt')).toContain(`Contact: ${brand.contact}\n`);
  expect(has(dist)).toEqual(old.contact === 'none' ? [] : ['.well-known/security.txt']);
});

describe('the button for an audit', () => {
  test('leads to the address that the site names', () => {
    const pages = comparisons(audited);
    expect(pages.length).toBeGreaterThan(0);
    const address = old.audit === 'none' ? brand.audit : old.audit;
    for (const page of pages) expect(built(audited, page)).toContain(`<a class="button" href="${address}">`);
  });

  test('is absent where the site names none', () => {
    for (const page of comparisons(unaudited))
      expect(built(unaudited, page)).not.toMatch(/book an ai audit|id="audit"|mailto:/i);
  });

  test('decides whether the footer leads to the offer', () => {
    const footer = (folder: string) => /<footer[\s\S]*<\/footer>/.exec(built(folder, 'index.html'))?.[0];
    expect(footer(audited)).toContain('href="/services/"');
    expect(footer(unaudited)).not.toContain('href="/services/"');
  });
});
