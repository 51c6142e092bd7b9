const nameOf = (experience: string) => `perennial.draft.${experience}`;

/** A configuration to go on from, as text: of the version after the newest. */
export function draftOf(configuration: object, newest: number): string {
  return JSON.stringify({ ...configuration, version: newest + 1 }, null, 2);
}

/** The draft that was left in this browser. */
export function readDraft(experience: string): string | null {
  return localStorage.getItem(nameOf(experience));
}

export function keepDraft(experience: string, text: string): void {
  localStorage.setItem(nameOf(experience), text);
}

export function forgetDraft(experience: string): void {
  localStorage.removeItem(nameOf(experience));
}
