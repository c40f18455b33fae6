import type { Stop } from '../../drawing/core/path.ts';

/** A section of a page: where it stands, and what it is called. */
export interface Section {
  id: string;
  title: string;
  /** The stop that it opens on the path that the page follows, if it does. */
  stop?: (Stop & { says: string }) | undefined;
}
