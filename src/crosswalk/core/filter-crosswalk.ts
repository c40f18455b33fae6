import type { Choices } from '../../text/choices.ts';

/** What a reader wants to see of the crosswalk; empty where everything will do. */
export type CrosswalkFilter = Choices<'framework' | 'gap' | 'checklist'>;

/** Tells whether a check fits. */
export function fitCrossed({
  gap,
  checklist,
}: CrosswalkFilter): (item: { gap: string; checklists: readonly string[] }) => boolean {
  return (item) => (!gap || item.gap === gap) && (!checklist || item.checklists.includes(checklist));
}

/** How many controls are shown and how many of them have a check, in a sentence or two. */
export function sayCrossed({ controls, covered, narrowed }: { controls: number; covered: number; narrowed: boolean }) {
  const of = `${controls} ${controls === 1 ? 'control or risk' : 'controls and risks'}`;
  return narrowed
    ? `${covered} of ${of} ${covered === 1 ? 'has' : 'have'} a check that fits; the others are hidden.`
    : `${covered} of ${of} ${covered === 1 ? 'has' : 'have'} a check here.`;
}
