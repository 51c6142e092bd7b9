/** Of the whole configuration, as it is indented. */
const VERSION = /^ {2}"version": \d+,?$/;

/** Lines that only one of two configurations has, each with a sign; those of the earlier one first. The number that the later one will have is no change. */
export function changesBetween(before: string, after: string): readonly string[] {
  const earlier = linesOf(before);
  const later = linesOf(after);
  const gone = earlier.filter((line) => !later.includes(line)).map((line) => `− ${line}`);
  const come = later.filter((line) => !earlier.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come];
}

function linesOf(configuration: string): readonly string[] {
  return configuration.split('\n').filter((line) => !VERSION.test(line));
}
