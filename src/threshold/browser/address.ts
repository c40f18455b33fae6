import { fitsLink } from '../../text/limits.ts';

/** Browsers refuse to change the address much more often than this, in milliseconds. */
const pause = 320;

let waiting: ReturnType<typeof setTimeout> | undefined;
let writtenAt = 0;

/** What the address says: a fragment, and whose threshold this page wrote there, if it did. */
export interface Address {
  hash: string;
  /** `kept`: the reader's own, which the browser keeps. `visit`: the own one, which stands nowhere else. */
  own: 'kept' | 'visit' | undefined;
}

/** Reads the address. A fragment that names a place on the page is none that holds a threshold. */
export function readAddress(): Address {
  const { hash } = location;
  const state = history.state as { own?: 'kept' | 'visit' } | null;
  const isPlace = document.getElementById(hash.slice(1)) !== null;
  return { hash: isPlace ? '' : hash, own: state?.own };
}

/** Puts a threshold into the address, in place of the present entry or after it; while somebody types, not at each key. */
export function writeAddress(how: 'push' | 'replace', fragment: string, isKept: boolean): void {
  clearTimeout(waiting);
  const rest = how === 'push' ? 0 : writtenAt + pause - Date.now();
  if (rest > 0) {
    waiting = setTimeout(() => writeAddress(how, fragment, isKept), rest);
    return;
  }
  writtenAt = Date.now();
  // A link that is too long is refused by whoever opens it, and an older one would say something else.
  // Where the browser keeps nothing, the address is the only place there is, and this page reads it whatever its length.
  const address = fitsLink(fragment) || !isKept ? fragment : location.pathname;
  history[`${how}State`]({ own: isKept ? 'kept' : 'visit' }, '', address);
}

/** Takes the threshold of a link out of the address, where there is none of the reader's own. */
export function clearAddress(): void {
  history.pushState(null, '', location.pathname);
}

/** Gives up what was still to be written, since another address is shown now. */
export function leaveAddress(): void {
  clearTimeout(waiting);
}
