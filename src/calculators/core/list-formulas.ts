import { type Calculator, type Line, listLines } from './calculator.ts';

/** The formulas of a calculator in words. What two options share is said once. */
export function listFormulas(calculator: Pick<Calculator, 'lines'>): Line[] {
  const lines = listLines(calculator);
  return lines.filter(
    ({ label, words }, place) => lines.findIndex((line) => line.label === label && line.words === words) === place,
  );
}
