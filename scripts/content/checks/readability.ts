import { isSentence, listParts, type Passage } from '../passages.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import { countWords, gradeOf, splitSentences } from '../readability.ts';

const hardestGrade = 11;
const longestSentence = 30;
/** Below this, a grade says more about chance than about the text. */
const fewestWords = 100;
const fewestWordsToBlame = 15;

/** Names texts that ask for more than eleven years of school, and sentences of more than thirty words. */
export function findHardTexts(project: Project): Problem[] {
  return listParts(project).flatMap(({ passages }) => [
    ...findHardPart(passages),
    ...passages.flatMap(findLongSentences),
  ]);
}

function findHardPart(parts: Passage[]): Problem[] {
  // Counted as sentences, names and labels would hide hard ones.
  const passages = parts.filter(isSentence);
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
