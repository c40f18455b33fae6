/** The sentences at the start of a text that stay within so many signs, and at least the first one. */
export function firstSentences(text: string, most: number): string {
  const [first = '', ...others] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  let kept = first;
  for (const sentence of others) {
    if (`${kept} ${sentence}`.length > most) break;
    kept = `${kept} ${sentence}`;
  }
  return kept;
}
