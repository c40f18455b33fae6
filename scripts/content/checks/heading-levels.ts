import { listNodes, positionOf } from '../parse-markdown.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** The level of the heading above every Markdown text: the title of the page, or the question. */
const top = { faq: 3, other: 1 };

/** Names headings that skip a level, and such as repeat the level of the title. */
export function findSkippedHeadings({ entries }: Project): Problem[] {
  return entries.flatMap(({ kind, body, file }) => {
    const headings = body ? [...listNodes(body)].filter((node) => node.type === 'heading') : [];
    let above = kind === 'faq' ? top.faq : top.other;
    const least = above + 1;
    return headings.flatMap((heading): Problem[] => {
      const { depth } = heading;
      const most = above + 1;
      above = Math.max(depth, least - 1);
      if (depth >= least && depth <= most) return [];
      const message =
        depth < least
          ? `a heading of level ${depth} stands beside the title of the page`
          : `a heading of level ${depth} follows one of level ${most - 1}`;
      const fix = `Write \`${'#'.repeat(depth < least ? least : most)}\` in front of it.`;
      return [{ id: 'skipped-heading', file, ...positionOf(heading), message, fix }];
    });
  });
}
