import type { SourceFile } from '../structure/problem.ts';

/** What of one kind of tests is run; all of it where nothing is chosen. */
export interface Choice {
  files?: string[];
  /** Only tests with this in their names. */
  title?: string;
}

/** The kinds of tests, by their folder. */
const testKinds = ['unit', 'content', 'build', 'release', 'browser'] as const;
export type TestKind = (typeof testKinds)[number];

const testFile = /^test\/([a-z]+)\/.*\.(test|spec)\.ts$/;
/** How a test or a group of tests begins, or a row of a table of tests. */
const titles = /(?:\b(?:test|it|describe)\b[\w.]*\(\s*|\[\s*)(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

/** What fits a name: whole files by their path, and in other files the tests whose names hold it. */
export function chooseTests(sources: SourceFile[], name: string): Partial<Record<TestKind, Choice[]>> {
  const wanted = name.toLowerCase();
  const chosen: Partial<Record<TestKind, Choice[]>> = {};
  for (const kind of testKinds) {
    const files = sources.filter(({ path }) => testFile.exec(path)?.[1] === kind);
    const whole = files.filter(({ path }) => path.toLowerCase().includes(wanted));
    const partly = files.filter((file) => !whole.includes(file) && hasTitle(file, wanted));
    const choices: Choice[] = [];
    if (whole.length > 0) choices.push({ files: whole.map(({ path }) => path) });
    if (partly.length > 0) choices.push({ files: partly.map(({ path }) => path), title: name });
    if (choices.length > 0) chosen[kind] = choices;
  }
  return chosen;
}

const hasTitle = ({ text }: SourceFile, wanted: string): boolean =>
  [...text.matchAll(titles)].some(([, , title = '']) => title.toLowerCase().includes(wanted));
