/** The day that comes so many days after another one, as YYYY-MM-DD. The day must be one of the calendar. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
