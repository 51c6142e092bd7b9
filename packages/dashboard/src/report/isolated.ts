/** A name of unknown language and direction, kept apart from the text around it (Unicode's first strong isolate). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
