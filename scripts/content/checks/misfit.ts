import type { Path } from '../parse-yaml.ts';
import { didYouMean } from '../suggest.ts';

/** What in the invented case does not fit, and where. */
export interface Misfit {
  id: 'dangling-reference' | 'invalid-value';
  path: Path;
  /** Whether the name of a field is at fault, and not its value. */
  part: 'key' | 'value';
  message: string;
  fix: string;
}

/** Says that what is named is none of what there is. */
export function sayUnknown(
  path: Path,
  given: string,
  known: string[],
  id: Misfit['id'] = 'dangling-reference',
): Misfit[] {
  const fix = known.length > 12 ? 'Correct the id.' : `Use one of: ${known.join(', ')}.`;
  const part = path.at(-1) === given ? 'key' : 'value';
  return [{ id, path, part, message: `there is no \`${given}\`${didYouMean(given, known)}`, fix }];
}
