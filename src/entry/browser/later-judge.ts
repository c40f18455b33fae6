/** What judges a check that somebody called done. */
export type Judge = Pick<typeof import('../core/find-standing.ts'), 'findStanding' | 'sayMissed' | 'sayDoubted'>;

let judge: Judge | undefined;
let fetchJudge: (() => Promise<Judge>) | undefined;

/** The judge, once it has come: who only reads a list does not wait for it. */
export const judgeNow = (): Judge | undefined => judge;

/** Takes the judge of a page that has it from the first, or the way to fetch it. */
export function useJudge(found: Judge | (() => Promise<Judge>)): void {
  if (typeof found === 'function') fetchJudge = found;
  else judge = found;
}

/** Fetches the judge. Where that fails, the next call tries again. */
export async function loadJudge(): Promise<void> {
  judge ??= await fetchJudge?.();
}
