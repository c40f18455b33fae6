/** A run of one kind in a piece of code; without a kind where it needs no color. */
export interface CodeRun {
  text: string;
  kind?: Kind;
}

type Kind = 'comment' | 'string' | 'keyword';

/** What the highlighter colors, with a color for each kind that stands for its name: the colors of the site are in its styles. */
const kinds: Record<string, { kind?: Kind; scopes: string[] }> = {
  '#000001': { kind: 'comment', scopes: ['comment'] },
  '#000002': { kind: 'string', scopes: ['string'] },
  '#000003': { kind: 'keyword', scopes: ['keyword', 'storage', 'keyword.operator.expression', 'keyword.operator.new'] },
  '#000004': { scopes: ['keyword.operator', 'storage.type.function.arrow', 'meta.template.expression'] },
};

/** The theme that hands out those colors. */
export const codeTheme = {
  name: 'kinds',
  type: 'light' as const,
  fg: '#000004',
  bg: '#ffffff',
  settings: Object.entries(kinds).map(([foreground, { scopes }]) => ({ scope: scopes, settings: { foreground } })),
};

/** Lines of colored tokens as the fewest runs; spaces and line breaks go along with what stands before them. */
export function joinRuns(lines: { content: string; color?: string | undefined }[][]): CodeRun[] {
  const runs: CodeRun[] = [];
  for (const [place, line] of lines.entries())
    for (const { content, color } of place > 0 ? [{ content: '\n' }, ...line] : line) {
      const kind = kinds[color?.toLowerCase() ?? '']?.kind;
      const last = runs.at(-1);
      if (last && (last.kind === kind || content.trim() === '')) last.text += content;
      else runs.push({ text: content, ...(kind && { kind }) });
    }
  return runs;
}
