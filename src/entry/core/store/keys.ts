/** The idea that everything belongs to that a browser keeps. There is one so far. */
export const firstIdea = 'idea-1';

/** The key of the browser's storage under which a record of an idea is kept. */
export const keyOf = (name: string, idea = firstIdea): string => `${idea}/${name}`;

/** The name of the record that a key is for, whether of today or of the time before ideas; nothing where another idea has it. */
export function nameOf(key: string, idea = firstIdea): string | undefined {
  if (key.startsWith(`${idea}/`)) return key.slice(idea.length + 1);
  return key.includes('/') ? undefined : key;
}

/** The name of the record in which an idea keeps what its system is like. */
export const systemName = 'system';

/** The name of the record of the reader's own threshold. */
export const thresholdName = 'threshold';

/** The name of the record for an item. */
export const nameOfItem = (id: string): string => `item-${id}`;

/** The id of the item that a record is for; nothing where it is for something else. */
export const itemOf = (name: string): string | undefined => /^item-(.+)$/s.exec(name)?.[1];

/** The keys under which something may be kept for an item: that of today, and the one from the time before ideas. */
export const keysOfItem = (id: string): string[] => [keyOf(nameOfItem(id)), nameOfItem(id)];

/** Whether something may be kept under a key for any item. */
export const isItemKey = (key: string): boolean => itemOf(nameOf(key) ?? '') !== undefined;
