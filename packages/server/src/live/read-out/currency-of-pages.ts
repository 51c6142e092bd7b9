import { listExperiences } from '../experiences.ts';
import type { ReadOutWorld } from './read-out.ts';

/** In which all pages are read out together: that of the newest run, else of the first page. ISO 4217. */
export async function currencyOfPages({
  db,
  scorer,
  now,
}: Pick<ReadOutWorld, 'db' | 'scorer' | 'now'>): Promise<string> {
  const run = await scorer.runAt(now);
  const [first] = await listExperiences(db);
  return run?.record.settings.currency ?? first?.experience.currency ?? 'EUR';
}
