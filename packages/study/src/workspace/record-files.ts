import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicRecord } from '../record/public-record.ts';
import type { StudyRecord } from '../record/study-record.ts';

/** The newest run, for whoever reads files: money is in units of its currency. */
export const RECORD_FILE = 'study.json';

/** Writes a run to a folder: under its number among the other runs, and as the newest. */
export function writeRecord(folder: string, record: StudyRecord): void {
  const text = `${JSON.stringify(publicRecord(record), null, 2)}\n`;
  mkdirSync(join(folder, 'runs'), { recursive: true });
  writeFileSync(join(folder, 'runs', `${String(record.run).padStart(5, '0')}.json`), text);
  // Last: as long as it is not there, the run is not finished.
  writeFileSync(join(folder, RECORD_FILE), text);
}
