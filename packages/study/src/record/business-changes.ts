/** The last of these days after one day and not after another, on which the business became another; null where it was the same throughout. */
export function changedBetween(days: readonly string[] | undefined, after: string, until: string): string | null {
  return days?.findLast((day) => day > after && day <= until) ?? null;
}

/** Days as they are kept: each once, the first one first; absent where there is none. */
export function keptChanges(days: readonly string[] | undefined): { readonly businessChanges?: readonly string[] } {
  return days && days.length > 0 ? { businessChanges: [...new Set(days)].toSorted() } : {};
}
