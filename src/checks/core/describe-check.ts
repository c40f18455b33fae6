/** A check in at most 160 characters, for search engines: when it is done. */
export function describeCheck({ done }: { done: string }): string {
  const whole = `Done when: ${done}`;
  if (whole.length <= 160) return whole;
  return `${whole.slice(0, 160).replace(/[\s,;:]*\s\S*$/, '')}…`;
}
