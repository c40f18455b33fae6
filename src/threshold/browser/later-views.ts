import { offerToCompare } from './compare-view.ts';
import { SystemView } from './system-view.ts';
import { showTakeAlong } from './take-view.ts';
import type { ThresholdTool } from './tool.ts';

/** Shows what stands in a fold or at the end of the page, and gives the view that has to follow what changes. */
export function showLaterViews(part: (name: string) => HTMLElement, tool: ThresholdTool): SystemView {
  showTakeAlong(part('take'), tool);
  offerToCompare(part('signed'), tool);
  return new SystemView(part('system'), tool);
}
