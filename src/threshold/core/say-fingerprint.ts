/** What it means that a file or a link says one fingerprint and its content has another; nothing where they fit. */
export function sayFingerprint(stated: string | undefined, found: string): string | undefined {
  if (stated === found) return undefined;
  if (!stated) return 'It says no fingerprint. Compare the one below with the sheet on paper.';
  return `It says the fingerprint ${stated}, and its content has ${found}. So one of them was changed by hand. Do not take it for the signed sheet.`;
}
