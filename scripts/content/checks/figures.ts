import { jsonSchemaByKind } from '../editor-schemas.ts';
import { type Field, listFields } from '../fields.ts';
import { listNodes, positionOf, wordsOf } from '../parse-markdown.ts';
import type { Path } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import type { Entry, QuizFile } from '../read-content.ts';
import { isUnwritten } from './placeholders.ts';

/** Kinds that make claims. A source is itself the proof of its figures; a service and a change speak of this site; personas and the case in `example.yaml` are invented, and say so. */
const claiming = new Set(['comparison', 'guide', 'rescue', 'faq', 'case', 'term', 'flow', 'gap', 'item', 'checklist']);

/** Digits that are no figures: years, round-the-clock, standards, and names such as `B2B` or `GPT-4`. */
const harmless = [
  /(?<![\w$€£.,])(?:19|20)\d\d(?![\d%]|[.,]\d|\s%)/g,
  /\b24\/7\b/g,
  /\b(?:ISO(?:\/IEC)?|SOC|RFC|HTTP) \d[\d.-]*/g,
  /\b[A-Za-z]+-?\d[\w-]*(?![\w%])/g,
];

/** Names texts with a figure where neither their block nor their entry names a source. */
export function findUncitedFigures({ entries, quizFiles }: Project): Problem[] {
  const claims = ({ kind, readable }: Entry | QuizFile) => readable && claiming.has(kind);
  return [...[...entries, ...quizFiles].filter(claims).flatMap(inFields), ...entries.filter(claims).flatMap(inBody)];
}

/** The first figure in a text. */
export function findFigure(text: string): string | undefined {
  const rest = harmless.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return /[$€£]?\d[\d.,–-]*(?<=\d)(?:\s?%)?/.exec(rest)?.[0];
}

function inFields(entry: Entry | QuizFile): Problem[] {
  const texts = [...listFields(jsonSchemaByKind[entry.kind], entry.value)].filter((field) => field.role === 'text');
  return texts.flatMap(({ path, value }: Field) => {
    const figure = findFigure(value);
    if (!figure || isUnwritten(value) || isCited(entry.value, path)) return [];
    return say(figure, { file: entry.file, ...entry.locate(path) });
  });
}

function inBody({ body, value, file }: Entry): Problem[] {
  if (!body || isCited(value, [])) return [];
  const blocks = [...listNodes(body)].filter((node) => ['paragraph', 'heading', 'tableCell'].includes(node.type));
  for (const block of blocks) {
    const figure = findFigure(wordsOf(block));
    if (figure) return [say(figure, { file, ...positionOf(block) })];
  }
  return [];
}

function say(figure: string, place: { file: string; line: number; column: number }): Problem {
  const fix = 'Add `sources` to this block or entry, or say it without a figure.';
  return { id: 'uncited-figure', ...place, message: `the figure \`${figure}\` has no source`, fix };
}

/** Whether a block around the path, or the whole entry, names its sources. */
function isCited(value: unknown, path: Path): boolean {
  let at = value;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) at = (at as Record<string | number, unknown>)[step];
    const sources = (at as { sources?: unknown } | null)?.sources;
    if (Array.isArray(sources) && sources.length > 0) return true;
  }
  return false;
}
