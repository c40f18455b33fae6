import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Position } from './parse-yaml.ts';

const inlineParents = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** Reads Markdown. Blank lines in front stand for the frontmatter, so that positions are those of the file. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a Markdown tree, in reading order. */
export function* listNodes(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* listNodes(child);
}

/** The words of a Markdown tree as a reader sees them, without code and link targets. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ' ';
  return node.children.map(wordsOf).join(inlineParents.has(node.type) ? '' : ' ');
}

/** The anchors that headings get from their wording, with their positions. */
export function listHeadings(root: Root): (Position & { id: string })[] {
  const slugger = new GithubSlugger();
  const headings = [...listNodes(root)].filter((node) => node.type === 'heading');
  return headings.map((heading) => ({ id: slugger.slug(textOf(heading)), ...positionOf(heading) }));
}

/** Where a node stands in its file. */
export function positionOf(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
