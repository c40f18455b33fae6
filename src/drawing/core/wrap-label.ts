const characterWidth = 6.9;

/** Breaks a name into lines that fit the width, without ever breaking a word. */
export function wrapLabel(text: string, width: number): string[] {
  const most = Math.max(1, Math.floor(width / characterWidth));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
