import { make } from './make.ts';

/** Hands a text to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: address, download: name }).click();
  // The download has begun once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
