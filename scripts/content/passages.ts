import { isUnwritten } from './checks/placeholders.ts';
import { jsonSchemaByKind, jsonSchemaBySingle } from './editor-schemas.ts';
import { listFields } from './fields.ts';
import { listNodes, positionOf, wordsOf } from './parse-markdown.ts';
import type { Place } from './problems.ts';
import type { Project } from './project.ts';
import type { DataFile, Entry, QuizFile } from './read-content.ts';

/** A text that readers read, in its place. */
export interface Passage extends Place {
  text: string;
}

/** What belongs together: the fields of a file, or the Markdown below them. */
export interface Part {
  /** The kind of its entry, or the name of a file that stands alone. */
  kind: string;
  passages: Passage[];
}

/** Hidden names, and sentences of an item that are kept word for word for signed sheets. */
const unread = new Set(['aliases', 'earlier']);

/** Every text that readers read, by file. A frozen edition of a quiz may not change, so nothing is said about it. */
export function listParts({ entries, quizFiles, example }: Project): Part[] {
  const readable = [...entries, ...quizFiles].filter((file) => file.readable && file.kind !== 'edition');
  const parts = readable.flatMap((file): Part[] => [
    { kind: file.kind, passages: listTexts(file) },
    ...('body' in file ? [{ kind: file.kind, passages: listBlocks(file) }] : []),
  ]);
  return [...parts, ...(example?.readable ? [{ kind: 'example', passages: listExample(example) }] : [])];
}

/** Whether a text ends as a sentence does. Names and labels are no sentences. */
export const isSentence = ({ text }: Pick<Passage, 'text'>): boolean => /[.!?…]["”’')]*$/.test(text);

/** Fields that readers read. What is printed on a cited work is not ours to reword. */
function listTexts(file: Entry | QuizFile): Passage[] {
  return [...listFields(jsonSchemaByKind[file.kind], file.value)]
    .filter(({ role, value }) => role === 'text' && !isUnwritten(value))
    .filter(({ path }) => file.kind !== 'source' || path[0] === 'citedFor')
    .filter(({ path }) => !unread.has(String(path[0])))
    .map(({ path, value }) => ({ text: value, file: file.file, ...file.locate(path) }));
}

/** The invented case: its story, and what was entered in forms. */
function listExample({ file, value, locate }: DataFile): Passage[] {
  return [...listFields(jsonSchemaBySingle['content/example.yaml'], value)]
    .filter(({ role }) => role === 'text')
    .map(({ path, value: text }) => ({ text, file, ...locate(path) }));
}

function listBlocks({ body, file }: Entry): Passage[] {
  return [...(body ? listNodes(body) : [])]
    .filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell')
    .map((node) => ({ text: wordsOf(node), file, ...positionOf(node) }));
}
