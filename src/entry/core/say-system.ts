import { type SystemFact, type SystemRecord, systemFacts } from './system.ts';
import { type Answers, sayKinds } from './system-words.ts';

// Each answer in two or three words.
const shortWords: Record<SystemFact, Answers> = {
  eu: { yes: 'EU', no: 'not in the EU' },
  personal: { yes: 'personal data', no: 'no personal data' },
  meets: { yes: 'people meet it', no: 'nobody meets it' },
  decides: { yes: 'a say about people', no: 'no say about people' },
  many: { yes: 'many users', no: 'a handful of users' },
  acts: { yes: 'acts alone', no: 'a person looks first' },
  off: { yes: 'off within a minute', no: 'not off within a minute' },
};

/** A system in a line, such as *EU, personal data, acts alone; agent with tools; 4 facts still open*. */
export function saySystem({ facts, kinds }: SystemRecord): string {
  const known = systemFacts.flatMap((fact) => (facts[fact] ? [shortWords[fact][facts[fact]]] : []));
  const open = systemFacts.length - known.length;
  const parts = [
    ...(known.length > 0 ? [known.join(', ')] : []),
    ...(kinds.length > 0 ? [sayKinds(kinds)] : []),
    ...(open === 0 ? [] : [sayOpen(open)]),
  ].join('; ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
}

const sayOpen = (open: number): string => {
  if (open === systemFacts.length) return 'all facts still open';
  return open === 1 ? '1 fact still open' : `${open} facts still open`;
};
