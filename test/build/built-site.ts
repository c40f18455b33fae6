import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { projectRoot } from '../../scripts/setup/project.mjs';

/** The built site under test. */
export const dist = resolve(process.env['DIST'] ?? join(projectRoot, 'dist'));
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site. Run `npm run build` first.');

export type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof elementsOf>[number];

/** A page as it was written to disk. */
export interface BuiltPage {
  file: string;
  address: string;
  html: string;
  document: Document;
}

/** Paths of all files of the built site that have an ending, with forward slashes. */
export function listFiles(ending: string, folder = dist): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** A text file of the built site. */
export const readBuilt = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** Every element of one name, or of all. */
export function elementsOf(document: Document, name = '*') {
  return DomUtils.getElementsByTagName(name, document, true);
}

/** Whether an element waits in a template, to be shown in place of other text. */
export const isWaiting = ({ parent }: Element): boolean =>
  parent !== null && 'name' in parent && (parent.name === 'template' || isWaiting(parent as Element));

/** The elements that pass a test. */
export const findElements = (document: Document, test: (element: Element) => boolean): Element[] =>
  elementsOf(document).filter(test);

/** The text of an element with single spaces. */
export const textOf = (element: Element): string => DomUtils.textContent(element).replace(/\s+/g, ' ').trim();

/** The content of a `<meta>` by its name or property. */
export const metaOf = ({ document }: BuiltPage, name: string): string | undefined =>
  elementsOf(document, 'meta').find(({ attribs }) => attribs['name'] === name || attribs['property'] === name)?.attribs[
    'content'
  ];

const built = listFiles('.html').map((file): BuiltPage => {
  const html = readBuilt(file);
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parseDocument(html) };
});
const leadsOn = ({ document }: BuiltPage) =>
  elementsOf(document, 'meta').some(({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'refresh');
// What became of a page is told to whoever has its old address, and to nobody else.
const isGone = (page: BuiltPage) =>
  page.address !== '/404.html' && metaOf(page, 'robots')?.includes('noindex') === true;

/** Every page that says something, the 404 page included. */
export const pages = built.filter((page) => !isGone(page));

/** Pages that tell what became of another, with or without sending the reader on. */
export const farewells = built.filter(isGone);

/** Pages that only send the reader on. */
export const redirects = built.filter(leadsOn);

/** The page at an address. */
export function pageAt(address: string): BuiltPage {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`The built site has no page ${address}.`);
  return page;
}
