const KEY = 'perennial.desk-key';

/** The key that somebody typed in this tab; null where nobody did. Browsers keep it apart for each page around the frame. */
export function keptDeskKey(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // A frame may have no storage: the key then holds until it is left.
    return null;
  }
}

/** Keeps a key as long as the tab is open; null forgets it. */
export function keepDeskKey(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, key);
  } catch {
    // See above.
  }
}
