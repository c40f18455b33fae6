/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day that comes some days after another one. Summer time does not move it. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A text with its days as readers say them: *March 31, 2027* for 2027-03-31. What is no day, or a part of an address, stays as it is. */
export const sayDays = (text: string): string =>
  text.replace(/(?<![\w/=-])\d{4}-\d{2}-\d{2}(?![\w/-])/g, (day) =>
    isDay(day) ? new Date(day).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }) : day,
  );

/** The month of a day, or a month such as 2027-03, as readers say it: *March 2027*. */
export const sayMonth = (day: string): string =>
  new Date(`${day.slice(0, 7)}-01`).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
