import { say } from '../../../dom/status.ts';
import { SystemFold } from '../../../entry/browser/system-fold.ts';
import { sayLight } from '../../../entry/core/say-light.ts';
import type { SystemKeep } from '../../../entry/core/store/system-keep.ts';
import { type SystemRow, unknownSystem } from '../../../entry/core/system.ts';

/** What the reader says of the system on a list, and whether the shorter list is enough for it. */
export class OwnSystem {
  private readonly fold: SystemFold;
  private readonly keep: SystemKeep;
  private readonly light: HTMLElement | null;

  constructor(list: HTMLElement, fold: HTMLElement, keep: SystemKeep, told: (isKept: boolean) => void) {
    this.keep = keep;
    this.light = list.querySelector<HTMLElement>('[data-light]');
    this.fold = new SystemFold(fold, keep, told);
    this.show();
  }

  show(): void {
    this.fold.show();
    const when = this.light?.dataset['light'];
    if (this.light && when) say(this.light, sayLight(this.keep.system ?? unknownSystem, JSON.parse(when) as SystemRow));
  }
}
