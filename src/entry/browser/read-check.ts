import type { Check } from './check-row.ts';

/** The check in the data of an element that a page has. */
export function readCheck({ dataset }: HTMLElement, id: string, title: string): Check {
  const { gate, days, wanted, unit = '' } = dataset;
  return {
    ...{ id, title, gate: gate !== undefined, days: Number(days) },
    condition: wanted ? { wanted: `${wanted} ${unit}`, unit } : undefined,
  };
}
