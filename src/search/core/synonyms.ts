import { splitWords } from './words.ts';

/** The same question with another name for a thing in it. */
export interface OtherWords {
  query: string;
  name: string;
  /** The reader's own name for it. */
  instead: string;
}

const most = 3;

/** Other ways to ask the same, nearest to the words of this site first; none where the query holds no known name. */
export function expandQuery(query: string, table: string[][]): OtherWords[] {
  const asked = ` ${splitWords(query).join(' ')} `;
  const holds = (name: string) => asked.includes(` ${name} `);
  return table
    .flatMap((names) => {
      const instead = names.find(holds);
      if (!instead) return [];
      const others = names.filter((name) => !holds(name));
      return others.map((name) => ({ query: asked.replace(instead, name).trim(), name, instead }));
    })
    .slice(0, most);
}
