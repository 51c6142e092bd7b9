/** A path as the database must be told it, so that `*`, `?` and `[` in a file's name are no pattern. */
export function exactPath(path: string): string {
  return path.replace(/[*?[\]]/g, (sign) => (sign === ']' ? sign : `[${sign}]`));
}
