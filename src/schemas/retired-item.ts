/** An item that the site no longer has. */
export interface RetiredItem {
  id: string;
  /** What it was called. */
  was?: string;
  why: string;
  /** Addresses where to go on from there. */
  to: string[];
  /** The day on which it went, as YYYY-MM-DD. */
  on: string;
}
