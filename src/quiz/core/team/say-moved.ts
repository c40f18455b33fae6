/** A disagreement, and for how many people it alone moves the recommendation. */
export interface Moved {
  short: string;
  count: number;
}

/** Says what single disagreements decide for each person alone, what moves most people first. */
export function sayMoved(moved: Moved[], people: number): string[] {
  const [first, ...others] = moved.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  if (!first) return moved.length === 0 ? [] : ['No single disagreement changes what one of you gets alone.'];
  return [
    `“${first.short}” alone moves the recommendation for ${sayShare(first.count, people)}: with an answer that somebody else gave there, they would get another one.`,
    ...others.map(({ short, count }) => `“${short}” alone moves it for ${sayShare(count, people)}.`),
  ];
}

const sayShare = (count: number, people: number) =>
  count < people ? `${count} of ${people} people` : people === 2 ? 'both of you' : `all ${people} of you`;
