/** The anchor of a family of cases on the page of all attack cases. */
export const familyAnchor = (family: string): string => `family-${family}`;
