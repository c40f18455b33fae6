/** Browsers refuse to change the address much more often than this, in milliseconds. */
const pause = 320;

let waiting: ReturnType<typeof setTimeout> | undefined;
let writtenAt = 0;

/** Puts a threshold into the address, in place of the present entry or after it; while somebody types, not at each key. */
export function writeAddress(how: 'push' | 'replace', fragment: string, isKept: boolean): void {
  clearTimeout(waiting);
  const rest = how === 'push' ? 0 : writtenAt + pause - Date.now();
  if (rest > 0) {
    waiting = setTimeout(() => writeAddress(how, fragment, isKept), rest);
    return;
  }
  writtenAt = Date.now();
  history[`${how}State`]({ own: isKept ? 'kept' : 'visit' }, '', fragment);
}

/** Gives up what was still to be written, since another address is shown now. */
export function leaveAddress(): void {
  clearTimeout(waiting);
}
