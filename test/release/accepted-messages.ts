/** A message of the Nu checker that stays, and why. */
export interface Accepted {
  message: RegExp;
  reason: string;
}

/** What the Nu checker says of our pages that is so on purpose. */
export const acceptedMessages: Accepted[] = [
  {
    message: /^Trailing slash on void elements has no effect/,
    reason: 'Starlight and Astro write some of them; the message itself says that they have no effect.',
  },
  {
    message: /violates Content Security Policy \(meta tag\)/,
    reason: 'The checker reads files, so nothing is its own origin, and computes no hash; our own test holds both.',
  },
  {
    message: /^CSS: Unrecognized at-rule “@view-transition”/,
    reason: 'Newer than the checker; browsers that do not know the rule pass over it.',
  },
  {
    message: /^CSS: “(paint-order|field-sizing)”: Property “[a-z-]+” doesn't exist\./,
    reason: 'Newer than the checker; browsers that do not know them pass over them.',
  },
  {
    message: /^CSS: “background”: too few values for the property “linear-gradient”/,
    reason: 'A gradient of one color with two stops is valid since CSS Images 4, and all browsers draw it.',
  },
  {
    message: /^The “(table|row|rowgroup|columnheader|rowheader|cell)” role is unnecessary for element/,
    reason: 'On phones cells are blocks, and then Safari forgets that there is a table unless each part says its role.',
  },
  {
    message: /^The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/,
    reason:
      'The same roles; what they say is what the elements are, and test/browser/site/table-semantics.spec.ts holds it.',
  },
  {
    message: /^When a “table” element is the only content in a “figure”/,
    reason:
      'Advice; the caption names the table for those who jump to it, and the figure says how to read the drawing.',
  },
  {
    message: /^(Section|Article) lacks heading/,
    reason: 'Those parts are named by aria-labelledby, are filled by a script, or pair with a part beside them.',
  },
];
