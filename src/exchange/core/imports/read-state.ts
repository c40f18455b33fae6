import type { State } from '../../../entry/core/entry.ts';

// Our words, and those with which trackers start.
const words: Record<State, string[]> = {
  open: ['open', 'todo', 'to do', 'backlog', 'triage', 'new', 'not started', 'reopened', 'unstarted'],
  doing: ['doing', 'in progress', 'in review', 'started', 'selected for development'],
  done: ['done', 'closed', 'resolved', 'completed', 'complete'],
  'not-applicable': ['not applicable', 'n/a', 'canceled', 'cancelled', 'wont do', 'duplicate'],
};

const states = new Map(
  Object.entries(words).flatMap(([state, known]) => known.map((word): [string, State] => [word, state as State])),
);

/** The state that a word stands for. */
export const readState = (text: string): State | undefined =>
  states.get(
    text
      .trim()
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .replaceAll(/[\s_-]+/g, ' '),
  );
