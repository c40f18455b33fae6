import { listNumbers } from '../../../src/crosswalk/core/requirements.ts';
import { type Framework, frameworkSchema } from '../../../src/schemas/framework.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';
import type { Entry } from '../read-content.ts';
import { didYouMean } from '../suggest.ts';

/** Names what a framework maps to and does not exist: an item, or a number that the framework does not have. */
export function checkCrosswalk({ entries }: Project): Problem[] {
  const items = entries.filter(({ kind }) => kind === 'item').map(({ id }) => id);
  return entries.flatMap((entry) => {
    if (entry.kind !== 'framework' || !entry.readable) return [];
    // What does not fit the schema is named by another rule.
    const { data } = frameworkSchema.safeParse(entry.value);
    return data ? findBroken(entry, data, items) : [];
  });
}

function findBroken(entry: Entry, { controls, counterparts }: Framework, items: string[]): Problem[] {
  const numbers = listNumbers(controls);
  const say = (path: (string | number)[], message: string, fix: string): Problem => ({
    id: 'broken-crosswalk',
    file: entry.file,
    ...entry.locate(path),
    message,
    fix,
  });
  const twice = controls.flatMap(({ id }, place) =>
    controls.findIndex((control) => control.id === id) < place
      ? [say(['controls', place, 'id'], `the control \`${id}\` is listed already`, 'Keep one of the two.')]
      : [],
  );
  const broken = counterparts.flatMap((line, place) => {
    const at = ['counterparts', place];
    return [
      ...(items.includes(line.item)
        ? []
        : [
            say(
              [...at, 'item'],
              `there is no item \`${line.item}\`${didYouMean(line.item, items)}`,
              'Correct the id, or take the line out.',
            ),
          ]),
      ...(counterparts.findIndex(({ item }) => item === line.item) < place
        ? [say([...at, 'item'], `\`${line.item}\` has a line already`, 'Make one line of the two.')]
        : []),
      ...line.controls.flatMap((number, index) =>
        numbers.includes(number)
          ? []
          : [
              say(
                [...at, 'controls', index],
                `there is no control \`${number}\`${didYouMean(number, numbers)}`,
                'Correct the number, or add it to `controls` if this edition has it.',
              ),
            ],
      ),
    ];
  });
  return [...twice, ...broken];
}
