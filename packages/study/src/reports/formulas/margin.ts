import { shareOf } from '../share-of.ts';

/** Share of the revenue that is kept: all of it, until a study knows what things cost. */
export const KNOWN_MARGIN = 1;

/** The margin that a reader asks for, else the known one. */
export function marginOf(asked: string | undefined): number {
  return (asked === undefined ? null : shareOf(asked)) ?? KNOWN_MARGIN;
}
