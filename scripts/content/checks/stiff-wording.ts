import { listParts, type Passage } from '../passages.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { findTics } from '../style/find-tics.ts';
import type { Tic } from '../style/tics.ts';

/** Counts the tics of each file: one warning for all of them, so that they never hide what is wrong. */
export function findStiffWording(project: Project): Problem[] {
  const passages = listParts(project).flatMap((part) => part.passages);
  const files = Map.groupBy(passages, ({ file }) => file);
  return [...files.values()].flatMap((inFile): Problem[] => {
    const found = inFile.flatMap((passage) => findTics(passage.text).map((tic) => ({ passage, tic })));
    const [first] = found;
    if (!first) return [];
    const { text: _, ...place } = first.passage;
    const byTic = [...Map.groupBy(found, ({ tic }) => tic)];
    const said = byTic.map(([{ name }, places]) => `\`${name}\` ${sayLines(places.map(({ passage }) => passage))}`);
    return [{ id: 'stiff-wording', ...place, message: said.join('; '), fix: sayFix(byTic.map(([tic]) => tic)) }];
  });
}

function sayLines(passages: Passage[]): string {
  const lines = passages.map(({ line }) => line);
  return `(${new Set(lines).size > 1 ? 'lines' : 'line'} ${[...new Set(lines)].join(', ')})`;
}

const sayFix = (found: Tic[]) => found.map(({ name, instead }) => `For \`${name}\`: ${instead}`).join(' ');
