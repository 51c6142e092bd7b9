/** A place in which two configurations differ; null where one has nothing there. */
export interface Difference {
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where two structures differ, as finely as can be said: places by their names, joined with dots. */
export function differences(before: unknown, after: unknown, place = ''): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isStructure(before) || !isStructure(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ place, before: before ?? null, after: after ?? null }];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const within = place === '' ? name : `${place}.${name}`;
    return differences(own(before, name), own(after, name), within);
  });
}

function own(structure: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(structure, name) ? structure[name] : undefined;
}

function isStructure(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
