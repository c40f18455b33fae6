import { addressOf, kinds } from '../../../src/site/core/kinds.ts';
import { listLinks } from '../links.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { listReferences } from '../references.ts';

/** Names entries that no reader comes across: no list shows them, nothing links to them, no entry uses them. */
export function findOrphans(project: Project): Problem[] {
  const { entries, addresses } = project;
  // What cannot be read may lead to any of them.
  if (![...entries, ...project.quizFiles].every(({ readable }) => readable)) return [];
  const links = listLinks(project);
  const references = listReferences(project);
  // Sources have a rule of their own: they are shown where they are cited.
  return entries
    .filter(({ kind }) => kind !== 'source')
    .flatMap((entry): Problem[] => {
      const [page = ''] = addressOf(entry.kind, entry.id).split('#');
      const hub = kinds[entry.kind].page.replace('[slug]/', '');
      const used =
        references.some(({ kind, id }) => kind === entry.kind && id === entry.id) ||
        // The page of its gap lists an item by itself.
        (entry.kind === 'item' && [...addresses.values()].some((anchors) => anchors.has(entry.id)));
      const linked = links.some((link) => link.file !== entry.file && link.to.split('#')[0] === page);
      if (used || (addresses.has(page) && (linked || addresses.has(hub)))) return [];
      const orphan = { id: 'orphan-page', file: entry.file, line: 1, column: 1 } as const;
      if (entry.kind === 'faq')
        return [
          {
            ...orphan,
            message: 'no comparison uses this question, and there is no page of all questions',
            fix: `Add \`${entry.id}\` to the \`faqs\` of a comparison.`,
          },
        ];
      if (!addresses.has(page))
        return [
          {
            ...orphan,
            message: 'the site has no page that shows entries of this kind',
            fix: 'Keep the entry back until the part that shows it.',
          },
        ];
      return [
        {
          ...orphan,
          message: `nothing links to \`${page}\``,
          fix: 'Link to it from the `related` or `next` of an entry that leads there.',
        },
      ];
    });
}
