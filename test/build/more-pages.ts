import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/search/types.ts';
import { dist, elementsOf, findElements, pages, textOf } from './built-site.ts';

/** Kinds of the pages that the site will grow by, besides single items. */
const kinds: Kind[] = ['Guide', 'Guide', 'Readiness', 'Checklist', 'Rescue', 'Tool', 'Comparison'];
const syllables = 'ba ce di fo gu ha ke li mo nu pra que ris sto tur van wex yol zan bri clo dre fli gro'.split(' ');

let seed = 7;
/** The same numbers in each run. */
const random = (): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const choose = <Thing>(things: Thing[]): Thing => things[Math.floor(random() * things.length)] as Thing;
const coin = () => choose(syllables) + choose(syllables) + choose(syllables);

/** Sentences of the built site; a growing site also brings words of its own. */
const sentences = pages
  .flatMap(({ document }) => findElements(document, ({ attribs }) => 'data-pagefind-body' in attribs))
  .flatMap((body) => elementsOf(body as never, 'p').map(textOf))
  .filter((text) => text.length > 60);
const write = () =>
  choose(sentences)
    .split(' ')
    .map((word) => (random() < 0.05 ? coin() : word))
    .join(' ')
    .replace(/[<>&"]/g, '');

function addPage(folder: string, address: string, kind: Kind, title: string, sections: string[]): void {
  const parts = sections.map((text, index) => {
    const name = text.slice(0, 40);
    return `<section id="part-${index}" data-pagefind-title="${name}"><h2>${name}</h2><p>${text}</p></section>`;
  });
  mkdirSync(join(folder, address), { recursive: true });
  writeFileSync(
    join(folder, address, 'index.html'),
    `<!doctype html><html lang="en"><title>${title}</title><main data-pagefind-body>` +
      `<span hidden data-pagefind-filter="kind:${kind}"></span><h1>${title}</h1>${parts.join('')}</main></html>`,
  );
}

/** Copies the built site without its index and adds pages: items that all speak of a rollback, and pages of every kind to come. */
export function growSite(folder: string, items: number, others: number): void {
  cpSync(dist, folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  for (let count = 0; count < items; count++) {
    const id = count === 0 ? 'k7m2' : `${choose(syllables)}${count}`;
    addPage(folder, `/i/${id}/`, 'Checklist item', `Rollback ${coin()}`, [`Item ${id}. ${write()}`, write(), write()]);
  }
  for (let count = 0; count < others; count++) {
    const kind = choose(kinds);
    const sections = Array.from({ length: 12 }, () => `${write()} ${write()} ${write()}`);
    if (kind === 'Checklist') sections.push(`Item k7m2. ${write()}`);
    addPage(folder, `/more/${count}/`, kind, write().slice(0, 60), sections);
  }
}
