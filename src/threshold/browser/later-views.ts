import { offerToCompare } from './compare-view.ts';
import { HeadDoubts } from './head-doubts.ts';
import { HoldsView } from './holds-view.ts';
import { sayLinked } from './linked-view.ts';
import type { NotesView } from './notes-view.ts';
import { OtherGates } from './other-gates.ts';
import { SignView } from './sign-view.ts';
import { sayStorage } from './storage-note.ts';
import { SystemView } from './system-view.ts';
import { showTakeAlong } from './take-view.ts';
import type { ThresholdTool } from './tool.ts';

/** Shows what stands in a fold or at the end of the page, and gives the views that have to follow what changes. */
export function showLaterViews(root: HTMLElement, tool: ThresholdTool, notes: NotesView): { show(): void }[] {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  const gaps = [...root.querySelectorAll<HTMLElement>('[data-gap]')];
  notes.learn({ sayLinked, sayStorage });
  showTakeAlong(part('take'), tool);
  offerToCompare(part('signed'), tool);
  const others = gaps.map((gap) => new OtherGates(gap, tool));
  const holds = new HoldsView(root.querySelector('.holds') as HTMLElement, tool);
  return [
    holds,
    new HeadDoubts(root, tool),
    ...others,
    new SystemView(part('system'), tool),
    new SignView(part('sign'), tool),
  ];
}
