import type { Model } from '../../decision/model.ts';
import type { Migration } from '../../schemas/flow-logic.ts';
import type { Source } from '../../schemas/source.ts';
import type { Words } from './words.ts';

/** A cited work, as far as a result names it. */
export type CitedWork = Pick<Source, 'title' | 'by' | 'published'> & { id: string; url: string };

/** All that a quiz needs in the browser. */
export interface QuizData {
  /** Id of the flow. */
  flow: string;
  model: Model;
  /** Released editions before this one, compiled. */
  older: Model[];
  migrations: Migration[];
  words: Words;
  sources: CitedWork[];
}
