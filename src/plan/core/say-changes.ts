import type { PlanItem } from '../../entry/core/plan-item.ts';
import type { RetiredItem } from '../../schemas/retired-item.ts';
import type { PlanChanges } from './find-changes.ts';

/** What the site changed since a plan was made, in one or two sentences. */
export function sayChanges<T extends PlanItem>(
  { added, revised, retired, unknown }: PlanChanges<T>,
  made = '',
): string {
  const parts = [
    ...(added.length > 0 ? [`${count(added.length, 'check is', 'checks are')} new`] : []),
    ...(revised.length > 0 ? [`${count(revised.length, 'check asks', 'checks ask')} for something else`] : []),
    ...(retired.length > 0 ? [`${count(retired.length, 'check is', 'checks are')} gone`] : []),
    ...(unknown.length > 0 ? [`${count(unknown.length, 'check is', 'checks are')} not known here`] : []),
  ];
  const since = made ? `Since ${made}` : 'Since this plan was made';
  const said = parts.length > 0 ? `${since}: ${parts.join(', ')}.` : `${since} no check of it has changed.`;
  return made ? said : `${said} The day on which it was made is not known, so new checks cannot be told.`;
}

/** Why an item of a plan should be read again. */
export const sayRevised = ({ item, seen }: { item: PlanItem; seen: number }): string =>
  `It asks for something else now: revision ${item.revision}. The plan was made with revision ${seen}.`;

/** What became of an item that is gone. */
export const sayRetired = ({ id, was, on, why }: RetiredItem): string =>
  `${was ? `“${was}”` : `The check ${id}`} is gone since ${on}. ${why}`;

/** What is said of an id that is not known here. */
export const sayUnknown = (id: string): string =>
  `This page knows no check ${id}. It may be newer than the page: load the page again. If it stays unknown, the plan has a mistake there.`;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
