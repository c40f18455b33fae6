import { numberSources } from '../reading/core/citations.ts';
import type { Source } from '../schemas/source.ts';
import { findEntries } from './entries.ts';

/** A cited work with its place in the list at the end of a page. */
export interface NumberedSource extends Source {
  id: string;
  number: number;
}

/** The works that the texts of a page cite, numbered as a reader meets them, and the numbers for one of the texts. */
export async function citeSources(texts: { sources?: string[] | undefined }[]) {
  const numbers = numberSources(texts.map(({ sources }) => sources));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const entries = await findEntries('sources', [...numbers.keys()]);
  return {
    sources: entries.map(({ id, data }): NumberedSource => ({ ...data, id, number: numberOf(id) })),
    cite: (ids: string[] | undefined) => (ids ?? []).map(numberOf).sort((a, b) => a - b),
  };
}
