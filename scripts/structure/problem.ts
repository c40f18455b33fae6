/** One breach of the project's structure. */
export interface Problem {
  file: string;
  line: number;
  what: string;
  rule: string;
  remedy: string;
}

/** A file of the project, with its path from the root and slashes on every system. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The problem as one line that editors can jump to. */
export function describeProblem({ file, line, what, rule, remedy }: Problem): string {
  return `${file}:${line}: ${what} Rule: ${rule} To do: ${remedy}`;
}
