import type { Move, Moves } from './migration-result.ts';

export function customersOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { customers }) => sum + customers, 0);
}

/** Moves out of the best tenth by forecast, of those who are still in the orders. */
export function fallenMoves(sets: readonly Moves[]): readonly Move[] {
  const tiers = sets.find(({ by }) => by === 'tier');
  const [best] = tiers?.order ?? [];
  return (tiers?.moves ?? []).filter(({ from, to }) => from === best && to !== best && to !== null);
}
