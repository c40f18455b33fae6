import type { Field, Values } from './calculator.ts';

/** A number whose half or double turns a result around. */
export interface Turn {
  field: Field;
  by: 'half' | 'double';
}

/** The numbers whose half or double changes an answer. Double a share is at most all, and no number leaves its bounds. */
export function findTurns(fields: readonly Field[], values: Values, answer: (values: Values) => string): Turn[] {
  const now = answer(values);
  return fields.flatMap((field) =>
    (['half', 'double'] as const).flatMap((by) => {
      const value = values[field.name];
      if (value === undefined) return [];
      const turned =
        by === 'half'
          ? Math.max(value / 2, field.from ?? 0)
          : Math.min(value * 2, field.to ?? Number.POSITIVE_INFINITY);
      return answer({ ...values, [field.name]: turned }) === now ? [] : [{ field, by }];
    }),
  );
}
