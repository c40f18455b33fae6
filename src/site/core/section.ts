/** A section of a page: where it stands, and what it is called. */
export interface Section {
  id: string;
  title: string;
}
