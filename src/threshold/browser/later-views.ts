import { offerToCompare } from './compare-view.ts';
import { sayLinked } from './linked-view.ts';
import type { NotesView } from './notes-view.ts';
import { SignView } from './sign-view.ts';
import { sayStorage } from './storage-note.ts';
import { SystemView } from './system-view.ts';
import { showTakeAlong } from './take-view.ts';
import type { ThresholdTool } from './tool.ts';

/** Shows what stands in a fold or at the end of the page, and gives the views that have to follow what changes. */
export function showLaterViews(
  part: (name: string) => HTMLElement,
  tool: ThresholdTool,
  notes: NotesView,
): { show(): void }[] {
  notes.learn({ sayLinked, sayStorage });
  showTakeAlong(part('take'), tool);
  offerToCompare(part('signed'), tool);
  return [new SystemView(part('system'), tool), new SignView(part('sign'), tool)];
}
