import { jsonSchemaByKind, jsonSchemaBySingle } from '../editor-schemas.ts';
import { listFields } from '../fields.ts';
import { listNodes, positionOf, wordsOf } from '../parse-markdown.ts';
import type { Place, Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import type { DataFile, Entry, QuizFile } from '../read-content.ts';
import { countWords, gradeOf, splitSentences } from '../readability.ts';
import { isUnwritten } from './placeholders.ts';

const hardestGrade = 11;
const longestSentence = 30;
/** Below this, a grade says more about chance than about the text. */
const fewestWords = 100;
const fewestWordsToBlame = 15;

/** A text in its place. */
interface Passage extends Place {
  text: string;
}

/** Names texts that ask for more than eleven years of school, and sentences of more than thirty words. */
export function findHardTexts({ entries, quizFiles, example }: Project): Problem[] {
  const readable = [...entries, ...quizFiles].filter((file) => file.readable && file.kind !== 'edition');
  const parts = readable.flatMap((file) => [listTexts(file), 'body' in file ? listBlocks(file) : []]);
  const invented = example?.readable ? [listExample(example)] : [];
  return [...parts, ...invented].flatMap((passages) => [
    ...findHardPart(passages),
    ...passages.flatMap(findLongSentences),
  ]);
}

/** Fields that readers read. What is printed on a cited work is not ours to reword. */
function listTexts(file: Entry | QuizFile): Passage[] {
  return [...listFields(jsonSchemaByKind[file.kind], file.value)]
    .filter(({ role, value }) => role === 'text' && !isUnwritten(value))
    .filter(({ path }) => file.kind !== 'source' || path[0] === 'citedFor')
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

function findHardPart(parts: Passage[]): Problem[] {
  // Names and labels are no sentences; counted as such, they would hide hard ones.
  const passages = parts.filter(({ text }) => /[.!?…]["”’')]*$/.test(text));
  const texts = passages.map(({ text }) => text);
  const grade = gradeOf(texts);
  if (countWords(texts.join(' ')) < fewestWords || grade <= hardestGrade) return [];
  const long = passages.filter(({ text }) => countWords(text) >= fewestWordsToBlame);
  const graded = (long.length > 0 ? long : passages).map((passage) => ({ passage, grade: gradeOf([passage.text]) }));
  const [worst] = graded.sort((a, b) => b.grade - a.grade);
  if (!worst) return [];
  const { text: _, ...place } = worst.passage;
  const message = `the text as a whole reads at grade ${grade.toFixed(1)}, and hardest here`;
  const fix = `Use shorter sentences and plainer words, here first, until the grade is ${hardestGrade} or lower.`;
  return [{ id: 'hard-to-read', ...place, message, fix }];
}

function findLongSentences({ text, ...place }: Passage): Problem[] {
  return splitSentences(text).flatMap((sentence): Problem[] => {
    const words = countWords(sentence);
    if (words <= longestSentence) return [];
    const start = sentence.split(/\s+/).slice(0, 5).join(' ');
    const fix = `Say it in two sentences, each of at most ${longestSentence} words.`;
    return [{ id: 'long-sentence', ...place, message: `the sentence "${start} …" has ${words} words`, fix }];
  });
}
