/** The day it already is somewhere on Earth, so that nobody's today counts as the future. */
export function findToday(now: Date): string {
  const eastmost = 14 * 60 * 60 * 1000;
  return new Date(now.getTime() + eastmost).toISOString().slice(0, 10);
}
