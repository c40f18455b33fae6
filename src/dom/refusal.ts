/** Why a text cannot be had, in words for the reader. */
export class Refusal extends Error {}
