import { isMap, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** The way to a value inside a file: field names and places in lists. */
export type Path = (string | number)[];

/** Line and column, counted from one. */
export interface Position {
  line: number;
  column: number;
}

/** Something that keeps a file from being read, or a field that is written twice. */
export interface Fault extends Position {
  message: string;
  /** The name of the field, where it is written twice. */
  duplicateKey?: string;
}

/** A YAML text, read, with the position of every value in it. */
export interface ParsedYaml {
  value: unknown;
  faults: Fault[];
  /** Where a value stands or, for `key`, the name of its field. Falls back to the nearest thing around it. */
  locate: (path: Path, part?: 'key' | 'value') => Position;
}

/** Reads YAML without throwing. Blank lines in front stand for text that is not YAML, so that positions are those of the file. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = document.errors.map(({ code, message, pos }): Fault => {
    const duplicateKey = /^[^\s:]*/.exec(text.slice(pos[0]))?.[0] ?? '';
    return { ...positionAt(pos[0]), message, ...(code === 'DUPLICATE_KEY' ? { duplicateKey } : {}) };
  });
  const first = positionAt(document.contents?.range?.[0] ?? text.search(/\S|$/));

  const locate: ParsedYaml['locate'] = (path, part = 'value') => {
    for (let length = path.length; length > 0; length--) {
      const way = path.slice(0, length);
      const offset = length === path.length && part === 'key' ? startOfKey(way) : startOfValue(way);
      if (offset !== undefined) return positionAt(offset);
    }
    return first;
  };
  const startOfValue = (path: Path) => (document.getIn(path, true) as Node | undefined)?.range?.[0] ?? startOfKey(path);
  const startOfKey = (path: Path) => {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pairs: Pair[] = isMap(parent) ? parent.items : [];
    const key = pairs.find(
      (pair) => String((pair.key as { value?: unknown } | null)?.value) === String(path.at(-1)),
    )?.key;
    return (key as Node | undefined)?.range?.[0];
  };

  try {
    return { value: document.toJS(), faults, locate };
  } catch (error) {
    return { value: undefined, faults: [...faults, { ...first, message: (error as Error).message }], locate };
  }
}
