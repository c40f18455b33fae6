/** What a security.txt is made of. */
export interface SecurityTxt {
  /** Where the site is served from. */
  origin: string;
  /** An https or mailto address, or `none`. */
  contact: string;
  /** Days on which the site changed. */
  changed: string[];
}

/**
 * The file that says where to report a security problem (RFC 9116), or nothing where the site names no contact. It
 * expires a year after the last dated change: two builds of the same content say the same, and a site that nobody tends
 * does not promise that somebody reads.
 */
export function writeSecurityTxt({ origin, contact, changed }: SecurityTxt): string | undefined {
  const last = changed.toSorted().at(-1);
  if (contact === 'none' || last === undefined) return undefined;
  const expires = new Date(`${last}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 364);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
  ];
  return `${lines.join('\n')}\n`;
}
