/** Keeps a text in this browser, and lets the page know; false where storage is blocked or full. */
export function remember(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    globalThis.dispatchEvent?.(new Event('kept'));
    return true;
  } catch {
    return false;
  }
}

/** What was kept under a key; nothing where there is nothing or storage is blocked. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Removes what was kept under a key. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
    globalThis.dispatchEvent?.(new Event('kept'));
  } catch {
    // Where storage is blocked, nothing was kept.
  }
}

/** The keys under which something is kept; none where storage is blocked. */
export function listKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
