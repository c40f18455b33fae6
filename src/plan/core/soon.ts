/** Days ahead that count as soon: our judgments. */
export const soon = { due: 7, runsOut: 14 };
