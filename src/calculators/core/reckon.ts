import { type Calculator, type Line, listFields, listLines, type Values } from './calculator.ts';
import { sayNumber } from './say-number.ts';

/** What came of a formula: its value, or why there is none. */
export interface Reckoned {
  line: Line;
  value: number | undefined;
  /** The value in words, or that numbers are missing, or that there is none. */
  says: string;
}

/** What to say of a formula whose numbers are not all there. */
export const notYet = 'not yet';

/** What to say of each formula whose numbers cannot be true together. */
export const cannotBe = 'not with these numbers';

/** Works out one formula. The numbers that it asks for are those it needs, so no list of them can be out of date. */
function reckonLine(line: Line, entered: Values): Reckoned {
  let isMissing = false;
  const values = new Proxy(entered, {
    get(all, name: string) {
      if (!Object.hasOwn(all, name)) isMissing = true;
      return all[name] ?? Number.NaN;
    },
  });
  const value = line.of(values);
  if (isMissing) return { line, value: undefined, says: notYet };
  if (value === undefined || !Number.isFinite(value)) return { line, value: undefined, says: line.none ?? 'none' };
  return { line, value, says: sayNumber(value, line.unit) };
}

/** Works out all formulas of a calculator, by their ids. */
export function reckon(calculator: Pick<Calculator, 'lines' | 'doubt'>, entered: Values): Map<string, Reckoned> {
  const isDoubted = calculator.doubt?.(entered) !== undefined;
  return new Map(
    listLines(calculator).map((line) => [
      line.id,
      isDoubted ? { line, value: undefined, says: cannotBe } : reckonLine(line, entered),
    ]),
  );
}

const listMissing = (calculator: Calculator, entered: Values) =>
  listFields(calculator).filter(({ name, optional }) => !optional && !Object.hasOwn(entered, name));

/** Whether all numbers are there, and can be true together. */
export const isWhole = (calculator: Calculator, entered: Values): boolean =>
  listMissing(calculator, entered).length === 0 && calculator.doubt?.(entered) === undefined;

/** What the numbers come to in a sentence or two: the result, what cannot be, or how many are missing. */
export function saySum(calculator: Calculator, entered: Values): string {
  const missing = listMissing(calculator, entered);
  const [first] = missing;
  if (!first) return calculator.doubt?.(entered) ?? calculator.say(entered);
  const where = calculator.fields.find(({ members }) => members.includes(first))?.title ?? '';
  const name = `“${where}: ${first.label.toLowerCase()}”`;
  if (missing.length === 1) return `One number is missing: ${name}.`;
  return `${missing.length} numbers are missing. The next one is ${name}.`;
}
