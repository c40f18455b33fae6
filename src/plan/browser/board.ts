import type { SystemRecord } from '../../entry/core/system.ts';
import type { RetiredItem } from '../../schemas/retired-item.ts';
import type { Plan } from './plan.ts';
import type { UndoBar } from './undo-bar.ts';

/** What the folds below the plan work with. */
export interface Board {
  plan: Plan;
  said: UndoBar;
  /** Items that the site no longer has. */
  retired: RetiredItem[];
  /** A system in words. The page itself says it, too, so no fold brings the words once more. */
  saySystem(system: SystemRecord): string;
  /** Ids of the checks that are shown, in their order. */
  shown(): string[];
  /** Each is called when something was entered anywhere, so that what stands on the page is never old. */
  watches: Set<() => void>;
}
