import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileFlow } from '../../../src/decision/compile.ts';
import { pickWords } from '../../../src/quiz/core/pick-words.ts';
import type { CitedWork, QuizData } from '../../../src/quiz/core/quiz-data.ts';
import { flowFile } from '../decision/flows.ts';

const folder = 'content/sources';
const sources = readdirSync(folder).map((file): CitedWork => {
  const { title, by, published, url } = parse(readFileSync(`${folder}/${file}`, 'utf8'));
  return { id: file.replace('.yaml', ''), title, by, published, url };
});

/** What a browser gets of a quiz of this site, with links to the pages that exist. */
export function quizData(flow: string, exists: (address: string) => boolean = () => true): QuizData {
  const { flow: data } = flowFile(flow);
  return {
    flow,
    model: compileFlow(data),
    older: [],
    migrations: data.migrations,
    words: pickWords(data, exists),
    sources,
  };
}
