import { sayPlace } from '../../drawing/core/path.ts';
import type { Section as Part } from '../../schemas/section.ts';
import type { SectionStop } from '../../schemas/section-stop.ts';
import type { Section } from '../../site/core/section.ts';

interface Placed extends Pick<Part, 'id' | 'title'> {
  /** The stop that the part opens on the path of the guide, if it does. */
  mark?: SectionStop<NonNullable<Part['path']>> | undefined;
}

/** What the table of contents shows of the parts of a guide: each with its stop, which it says in words too. */
export const listHeadings = (parts: readonly Placed[]): Section[] =>
  parts.map(({ id, title, mark }) => {
    const { path, place = 0 } = mark ?? {};
    const step = path?.steps[place];
    return { id, title, ...(step && { stop: { ...step, tone: path.tone, says: sayPlace(path.steps, place) } }) };
  });
