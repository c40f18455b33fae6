import type { RetiredItem } from '../../schemas/retired-item.ts';
import type { Plan } from './plan.ts';
import type { UndoBar } from './undo-bar.ts';

/** What the folds below the plan work with. */
export interface Board {
  plan: Plan;
  said: UndoBar;
  /** Items that the site no longer has. */
  retired: RetiredItem[];
  /** Ids of the checks that are shown, in their order. */
  shown(): string[];
  /** Each is called when something was entered anywhere, so that what stands on the page is never old. */
  watches: Set<() => void>;
}
