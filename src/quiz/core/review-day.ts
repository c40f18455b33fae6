/** Four weeks after a day: when a decision record should be looked at again, unless its team says otherwise. */
export function reviewDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 28 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
