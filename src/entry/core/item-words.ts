import type { Item } from '../../schemas/item.ts';

/** Names of the four gaps, in their order. */
export const gapWords: Record<Item['gap'], string> = {
  technical: 'Technical',
  data: 'Data',
  organizational: 'Organizational',
  governance: 'Governance',
};

/** Who usually owns an item. */
export const roleWords: Record<Item['role'], string> = {
  leader: 'Accountable leader',
  product: 'Product owner',
  engineering: 'Engineering',
  data: 'Data owner',
  operations: 'Operations',
  security: 'Security',
  legal: 'Legal and compliance',
};

/** The kinds of system that an item is for. */
export const systemWords: Record<Item['applies'][number], string> = {
  any: 'Any system',
  llm: 'Language model',
  agent: 'Agent with tools',
  retrieval: 'Retrieval (RAG)',
  webhooks: 'Payment webhooks',
};

/** The moment by which an item is due. */
export const whenWords: Record<Item['when'], string> = {
  'before-poc': 'Before a proof of concept',
  'before-launch': 'Before launch',
  'first-30-days': 'In the first 30 days live',
  always: 'Always',
};

/** The usual order of effort. */
export const effortWords: Record<Item['effort'], string> = { hours: 'Hours', days: 'Days', weeks: 'Weeks' };

/** How a condition compares. */
export const operatorWords: Record<NonNullable<Item['condition']>['operator'], string> = {
  'at-most': 'at most',
  'at-least': 'at least',
  'less-than': 'less than',
  'more-than': 'more than',
  exactly: 'exactly',
};

/** A measurable condition in words, such as *time to restore service: at most 60 minutes, per drill*. */
export function sayCondition(condition: NonNullable<Item['condition']>): string {
  const { metric, percentile, unit, window } = condition;
  const what = percentile === undefined ? metric : `${metric} (p${percentile})`;
  return `${what}: ${sayWanted(condition)} ${sayUnit(unit, condition.value)}${window ? `, ${window}` : ''}`;
}

/** The unit beside a value: of 1, it is the singular. */
export const sayUnit = (unit: string, value: number): string =>
  value === 1 ? unit.replace(/^people$/, 'person').replace(/(?<=[a-z])s$/, '') : unit;

/** The value that a condition wants, without its unit, such as *at most 60*. */
export const sayWanted = ({ operator, value }: Pick<NonNullable<Item['condition']>, 'operator' | 'value'>): string =>
  `${operatorWords[operator]} ${value.toLocaleString('en-US', { maximumFractionDigits: 20 })}`;
