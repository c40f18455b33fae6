/** Where the browser keeps the reader's own threshold, as the text of its link. */
export const ownKey = 'threshold';

/** Where the browser keeps the sheet that the reader called the signed one, as the text of its link. */
export const signedKey = 'threshold-signed';
