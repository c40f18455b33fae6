import type { Root } from 'mdast';
import type { KindName, QuizKindName } from '../../src/schemas/by-kind.ts';
import { kinds, quizFolders } from '../../src/site/core/kinds.ts';
import { singleFiles } from './editor-schemas.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type Fault, type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Files } from './read-files.ts';

/** A YAML file, or the frontmatter of a Markdown file. */
export interface DataFile extends ParsedYaml {
  file: string;
  /** False where the file could not be read as a whole, so that nothing more should be said about it. */
  readable: boolean;
}

/** A file of one of the kinds. */
export interface Entry extends DataFile {
  kind: KindName;
  id: string;
  /** The Markdown below the frontmatter. */
  body: Root | undefined;
}

/** A file that a quiz is made of. */
export interface QuizFile extends DataFile {
  kind: QuizKindName;
  id: string;
}

/** Everything in `content/`, read. */
export interface Content {
  entries: Entry[];
  quizFiles: QuizFile[];
  site: DataFile | undefined;
  lock: DataFile | undefined;
  awaited: DataFile | undefined;
  /** The invented case. */
  example: DataFile | undefined;
  /** Schemas for editors, as they lie on the disk. */
  schemaFiles: Map<string, string>;
  /** Pictures next to Markdown. */
  pictures: string[];
  /** Files that nothing reads. */
  strays: string[];
}

const pictureName = /\.(png|jpe?g|webp|avif|gif|svg)$/;

/** How texts are parsed. Who reads much the same files many times may keep what was parsed. */
export interface Parsers {
  yaml: typeof parseYaml;
  markdown: typeof parseMarkdown;
}

/** Reads the files of `content/`, with the position of every value. Never throws: faults are kept for the check to report. */
export function readContent(files: Files, parsers: Parsers = { yaml: parseYaml, markdown: parseMarkdown }): Content {
  const read = (file: string, text: string | undefined) => readData(file, text, parsers);
  const single = (file: keyof typeof singleFiles) => (files.has(file) ? read(file, files.get(file)) : undefined);
  const content: Content = {
    entries: [],
    quizFiles: [],
    site: single('content/site.yaml'),
    lock: single('content/ids.lock.yaml'),
    awaited: single('content/awaited.yaml'),
    example: single('content/example.yaml'),
    schemaFiles: new Map(),
    pictures: [],
    strays: [],
  };
  for (const [file, text] of files) {
    if (!file.startsWith('content/') || file === 'content/README.md' || file in singleFiles) continue;
    const kind = kindOf(file);
    const quizKind = quizKindOf(file);
    if (kind) content.entries.push(readEntry(file, kind, text, parsers));
    else if (quizKind) content.quizFiles.push({ ...read(file, text), kind: quizKind, id: idOf(file) });
    else if (/^content\/schemas\/[^/]+\.schema\.json$/.test(file)) content.schemaFiles.set(file, text ?? '');
    else if (isProof(file, files)) continue;
    else if (pictureName.test(file) && mayHoldPictures(file)) content.pictures.push(file);
    else content.strays.push(file);
  }
  return content;
}

/** The kind whose folder a file lies in, and whether its name ends as files of that kind do. */
function kindOf(file: string): KindName | undefined {
  const [, folder, name, deeper] = file.split('/');
  if (deeper !== undefined || !name) return undefined;
  const found = Object.entries(kinds).find(([, kind]) => kind.folder === folder && name.endsWith(`.${kind.extension}`));
  return found?.[0] as KindName | undefined;
}

function quizKindOf(file: string): QuizKindName | undefined {
  const folder = /^content\/([^/]+)\/[^/]+\.yaml$/.exec(file)?.[1];
  return Object.entries(quizFolders).find(([, name]) => name === folder)?.[0] as QuizKindName | undefined;
}

/** What was proved of a flow that is there. Whether it fits is told without reading all of the content. */
function isProof(file: string, files: Files): boolean {
  const flow = /^content\/proofs\/([^/]+)\.json$/.exec(file)?.[1];
  return flow !== undefined && files.has(`content/flows/${flow}.yaml`);
}

function mayHoldPictures(file: string): boolean {
  return Object.values(kinds).some((kind) => kind.extension === 'md' && file.startsWith(`content/${kind.folder}/`));
}

function readEntry(file: string, kind: KindName, text: string | undefined, parsers: Parsers): Entry {
  const id = idOf(file);
  if (kinds[kind].extension === 'yaml' || text === undefined)
    return { ...readData(file, text, parsers), kind, id, body: undefined };

  const frontmatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (frontmatter?.index !== 0) {
    const fault = { line: 1, column: 1, message: 'it does not start with frontmatter between two lines of `---`' };
    return { ...parsers.yaml(''), file, kind, id, faults: [fault], readable: false, body: undefined };
  }
  const rest = text.slice(frontmatter[0].length);
  const linesBefore = frontmatter[0].split('\n').length - 1;
  const data = readData(file, `\n${frontmatter[1]}`, parsers);
  return { ...data, kind, id, body: parsers.markdown('\n'.repeat(linesBefore) + rest) };
}

const idOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));

function readData(file: string, text: string | undefined, parsers: Parsers): DataFile {
  const parsed = parsers.yaml(text ?? '');
  const unreadable: Fault = { line: 1, column: 1, message: 'it is not text in UTF-8' };
  const faults = text === undefined ? [...parsed.faults, unreadable] : parsed.faults;
  return { ...parsed, faults, file, readable: faults.every((fault) => fault.duplicateKey !== undefined) };
}
