/** Places in a list, the first and the last, both among them. */
export type Range = readonly [first: number, last: number];

/** From one place to another, whichever comes first. */
export function rangeOf(one: number, other: number): Range {
  return [Math.min(one, other), Math.max(one, other)];
}

export function isWithin([first, last]: Range, place: number): boolean {
  return place >= first && place <= last;
}

/** A range of one axis and one of the other. */
export interface Box {
  readonly x: Range;
  readonly y: Range;
}

/** The box that two places span. */
export function boxOf(one: Place, other: Place): Box {
  return { x: rangeOf(one.x, other.x), y: rangeOf(one.y, other.y) };
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export function isInBox({ x, y }: Box, place: Place): boolean {
  return isWithin(x, place.x) && isWithin(y, place.y);
}
