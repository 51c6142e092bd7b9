/** What every chart is told besides its rows. Colours are the text's own or CSS variables of the page, so that one picture serves light, dark and print. */
export interface ChartOptions {
  /** Pixels. */
  readonly width: number;
  /** Where there is no browser. */
  readonly document?: Document;
}

/** Writes a number of an axis. */
export type Write = (value: number) => string;

/** Below this width a chart has fewer ticks and narrower margins. */
export const NARROW = 520;

/** Pixels of an axis that a tick needs with its label, where there are up to twice as many ticks as were asked for. */
const TICK_ROOM = 85;
const MOST_TICKS = 6;

/** How many ticks to ask for on a horizontal axis so long, in pixels. */
export function ticksWithin(length: number): number {
  return Math.max(2, Math.min(MOST_TICKS, Math.floor(length / TICK_ROOM)));
}

/** The letters of every chart. */
export const lettering = { fontSize: '12px', fontFamily: 'inherit', overflow: 'visible', background: 'none' } as const;

/** A label in as few lines as have room for it, three at most; cut where these have not. */
export function wrapLabel(label: string, margin: number): string {
  const inLines = [1, 2, 3].map((most) => brokenIn(label.split(' '), most));
  const whole = inLines.find((lines) => lines.every((line) => fitLabel(line, margin) === line));
  return (whole ?? inLines[1]!).map((line) => fitLabel(line, margin)).join('\n');
}

/** Words in so many lines, or one a word where there are fewer, the longest as short as can be. */
function brokenIn(words: readonly string[], most: number): readonly string[] {
  if (most === 1 || words.length < 2) return [words.join(' ')];
  const breaks = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), ...brokenIn(words.slice(i + 1), most - 1)]);
  return breaks.toSorted((a, b) => longestOf(a) - longestOf(b))[0]!;
}

function longestOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => [...line].reduce((sum, letter) => sum + widthOf(letter), 0)));
}

/** A label cut to the room it has. */
export function fitLabel(label: string, margin: number): string {
  let room = margin - 14;
  const kept: string[] = [];
  for (const letter of label) {
    room -= widthOf(letter);
    if (room < 0) return `${kept.slice(0, -1).join('')}…`;
    kept.push(letter);
  }
  return label;
}

/** About as wide as a letter of the charts is, in pixels: those of Chinese, Japanese and Korean fill a square. */
function widthOf(letter: string): number {
  return letter > '\u2e80' ? 12.5 : 6.6;
}

/** Room on the left for labels of rows: as wide as the longest, within a third of the chart. */
export function marginFor(labels: readonly string[], width: number): number {
  const longest = Math.max(0, ...labels.map((label) => [...label].reduce((sum, letter) => sum + widthOf(letter), 0)));
  return Math.ceil(Math.min(Math.max(48, longest + 16), width * 0.42));
}

/** Round numbers of a log scale between two ends, thinned to so many: 1, 2 and 5 of every power of ten, more where little lies between them. */
export function logTicks(low: number, high: number, most: number): readonly number[] {
  const powers = Array.from({ length: 40 }, (_, i) => 10 ** (i - 15));
  const ticks = (of: readonly number[]) =>
    powers.flatMap((power) => of.map((each) => each * power)).filter((tick) => tick >= low && tick <= high);
  return (
    [[1, 1.5, 2, 3, 4, 5, 7], [1, 2, 3, 5], [1, 2, 5], [1, 3], [1]].map(ticks).find(({ length }) => length <= most) ??
    ticks([1])
  );
}
