import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Document, elementsOf, findElements, pageAt, textOf } from '../built-site.ts';

/** Ids of the entries in a folder that say on which day they were read against their sources, with that day. */
function listReviewed(folder: string): [id: string, day: string][] {
  return readdirSync(folder).flatMap((file): [string, string][] => {
    const day = /^reviewed: (\S+)$/m.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1];
    return day ? [[file.replace(/\.\w+$/, ''), day]] : [];
  });
}

test('an answer says when it was checked exactly where its entry does', () => {
  const answers = findElements(pageAt('/faq/').document, ({ name, attribs, parent }) =>
    Boolean(name === 'div' && attribs['id'] && parent && 'name' in parent && parent.name === 'details'),
  );
  const shown = answers.flatMap((answer) =>
    elementsOf(answer as unknown as Document, 'time').map((day) => [answer.attribs['id'], day.attribs['datetime']]),
  );
  expect(answers.length).toBeGreaterThan(50);
  expect(shown.sort()).toEqual(listReviewed('content/faqs').sort());
});

test('a check says when its sources were read exactly where its entry does', () => {
  const reviewed = new Map(listReviewed('content/items'));
  for (const file of readdirSync('content/items')) {
    const id = file.replace('.yaml', '');
    const facts = elementsOf(pageAt(`/i/${id}/`).document, 'dt').map(textOf);
    expect(facts.includes('Sources read'), id).toBe(reviewed.has(id));
  }
});
