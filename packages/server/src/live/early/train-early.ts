import { type EarlyCell, type EarlyModel, fitEarlyValue } from '@perennial/models';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { liveScores } from '../live-score.ts';
import type { Scores } from '../scorer.ts';
import type { FirstSessions } from './first-sessions.ts';

/** Buyers whose future is predicted; the others count with what they brought. */
const MOST_SCORED = 5000;

/** Learns from the shop's own visitors what such visitors turn out to be worth; null where hardly any have ordered. */
export async function trainEarly(
  { others, buyers }: FirstSessions,
  db: Kysely<Database>,
  scorer: Scores,
  now: number,
): Promise<EarlyModel | null> {
  const cells = new Map<string, { -readonly [Key in keyof EarlyCell]: EarlyCell[Key] }>();
  const cellOf = (path: readonly string[]) => {
    const name = JSON.stringify(path);
    const cell = cells.get(name) ?? { path, visitors: 0, buyers: 0, sumLog: 0, sumLogSquares: 0 };
    cells.set(name, cell);
    return cell;
  };
  for (const { path, visitors } of others) cellOf(path).visitors += visitors;
  const scored = buyers.slice(0, MOST_SCORED).map(({ person }) => person);
  const scores = await liveScores(scorer, db, scored, now);
  for (const { person, paths, brought } of buyers) {
    const score = scores.get(person);
    const value = score ? score.historic + score.expected : brought;
    for (const path of paths) {
      const cell = cellOf(path);
      cell.visitors++;
      if (value <= 0) continue;
      cell.buyers++;
      cell.sumLog += Math.log(value);
      cell.sumLogSquares += Math.log(value) ** 2;
    }
    // Whoever asks something else meanwhile is answered.
    await new Promise(setImmediate);
  }
  return fitEarlyValue([...cells.values()]);
}
