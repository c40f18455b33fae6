import type { ListItem, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A task as a Markdown parser reads it. */
export interface ReadTask {
  checked: boolean | null | undefined;
  struck: boolean;
  title: string;
  link: string | undefined;
  lines: string[];
}

/** The tasks of a text as GitHub reads it; throws where it holds anything but one list of tasks. */
export function readTasks(text: string): ReadTask[] {
  const { children } = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  if (children.length === 0) return [];
  const [list] = children;
  if (children.length !== 1 || list?.type !== 'list') throw new Error('This is more than one list.');
  return list.children.map(readTask);
}

function readTask({ checked, children: [head, below, ...more] }: ListItem): ReadTask {
  if (head?.type !== 'paragraph' || more.length > 0 || (below && below.type !== 'list')) throw new Error('No task.');
  const link = head.children.find((node) => node.type === 'link' && node.url.includes('/i/'));
  const before = head.children.slice(0, link ? head.children.lastIndexOf(link) : undefined);
  return {
    checked,
    struck: head.children[0]?.type === 'delete',
    title: before.map(plain).join('').trim(),
    link: link?.type === 'link' ? link.url : undefined,
    lines: below?.children.map((line) => line.children.map(plain).join('')) ?? [],
  };
}

/** The text of a node; a break is a line feed, and HTML is none. */
function plain(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') throw new Error('This is HTML.');
  if ('children' in node) return node.children.map(plain).join('');
  return 'value' in node ? node.value : '';
}
