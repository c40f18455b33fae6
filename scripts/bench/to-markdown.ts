import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];

const skipped = new Set(['svg', 'script', 'style', 'template', 'noscript', 'nav', 'output', 'caption']);
const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'table', 'details', 'div', 'section', 'header', 'li']);

/** The text of a built page as an author would write it in Markdown: what it takes to give another site the same text. */
export function toMarkdown(html: string): { title: string; body: string } {
  const document = parseDocument(html);
  const main = DomUtils.getElementsByTagName('main', document, true, 1)[0];
  const heading = DomUtils.getElementsByTagName('h1', document, true, 1)[0];
  const title = heading ? textOf(heading) : '';
  const body = main ? writeBlocks(main.children).join('\n\n') : '';
  return { title, body };
}

function writeBlocks(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return squeeze(node.data) ? [squeeze(node.data)] : [];
    if (!('attribs' in node) || skipped.has(node.name) || node.name === 'h1') return [];
    const { name, children } = node;
    if (/^h[2-6]$/.test(name)) return [`${'#'.repeat(Number(name.slice(1)))} ${inline(children)}`];
    if (name === 'ul' || name === 'ol') return [writeList(children, name === 'ol')];
    if (name === 'table') return [writeTable(node)];
    if (name === 'details') return [writeDetails(children)];
    if (children.some((child) => 'attribs' in child && blocks.has(child.name))) return writeBlocks(children);
    return inline(children) ? [inline(children)] : [];
  });
}

function writeList(items: Node[], ordered: boolean): string {
  const lines = items.flatMap((item) => ('attribs' in item ? [inline(item.children)] : []));
  return lines.map((line, place) => `${ordered ? `${place + 1}.` : '-'} ${line}`).join('\n');
}

function writeTable(table: Node): string {
  const rows = DomUtils.getElementsByTagName('tr', table, true).map((row) =>
    row.children.flatMap((cell) => ('attribs' in cell ? [inline(cell.children).replaceAll('|', '\\|')] : [])),
  );
  const [heads = [], ...lines] = rows;
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function writeDetails(children: Node[]): string {
  const summary = children.find((child) => 'attribs' in child && child.name === 'summary');
  const rest = writeBlocks(children.filter((child) => child !== summary));
  return [`<details>`, `<summary>${summary ? textOf(summary) : ''}</summary>`, ...rest, `</details>`].join('\n\n');
}

function inline(nodes: Node[]): string {
  const written = nodes.map((node) => {
    if (node.type === 'text') return node.data.replace(/[\\`*_<>[\]#]/g, '\\$&');
    if (!('attribs' in node) || skipped.has(node.name)) return '';
    const { name, attribs, children } = node;
    const inner = inline(children);
    if (name === 'a') return inner ? `[${inner}](${attribs['href'] ?? ''})` : '';
    if (name === 'strong') return `**${inner}**`;
    return ` ${inner} `;
  });
  return squeeze(written.join(''));
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (node: Node) => squeeze(DomUtils.textContent(node));
