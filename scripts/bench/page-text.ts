import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];

const silent = new Set(['script', 'style', 'template', 'noscript', 'title', 'desc']);

/** The text of a page that a reader sees, without the frame around it. */
export function readMainText(html: string): string {
  const main = DomUtils.getElementsByTagName('main', parseDocument(html), true, 1)[0];
  return main ? visibleText(main).replace(/\s+/g, ' ').trim() : '';
}

/** Words of the text of a page. */
export function countWords(html: string): number {
  return readMainText(html).match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

function visibleText(node: Node): string {
  if (node.type === 'text') return node.data;
  if (!('attribs' in node)) return '';
  const { name, attribs } = node;
  if (silent.has(name) || attribs['hidden'] !== undefined || attribs['class']?.split(/\s+/).includes('unseen'))
    return '';
  // A space keeps the last word of one block apart from the first of the next.
  return ` ${node.children.map(visibleText).join('')} `;
}
