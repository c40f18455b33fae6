/** On which systems the attack cases may be tried, said wherever they can be read. */
export const permission =
  'Try these cases only on systems of your own, or with the written permission of their owner, in a test setting without real personal data.';
