/** A share of the width, as SVG and styles write it. */
export const toPercent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
