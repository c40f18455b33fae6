import type { Framework } from '../../schemas/framework.ts';

type Control = Pick<Framework['controls'][number], 'id' | 'requirements'>;

/** Every number that a framework has, in its order: of each control, then of the requirements in it. */
export const listNumbers = (controls: readonly Control[]): string[] =>
  controls.flatMap(({ id, requirements = 0 }) => [
    id,
    ...Array.from({ length: requirements }, (_, place) => `${id}.${place + 1}`),
  ]);

/** The control that a number is of: itself, or the one that holds the requirement. */
export function controlOf(controls: readonly Control[], number: string): string | undefined {
  return controls.find(({ id, requirements }) => listNumbers([{ id, requirements }]).includes(number))?.id;
}
