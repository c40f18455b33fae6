import type { Writer } from '../../entry/core/store/stamp.ts';

/** How another plan is shown. */
export interface Manner {
  /** What the other side is called above its column. */
  head: string;
  /** True where at first only what the own plan lacks is taken. */
  careful: boolean;
  /** Whence it comes. */
  writer: Writer;
  /** Called once something was taken over. */
  taken?(): void;
}
