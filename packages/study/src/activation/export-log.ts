import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What left: who wrote which customers to which file, and when. Nobody is named in it. */
export interface ExportEntry {
  /** ISO 8601. */
  readonly at: string;
  /** The account of the one who asked. */
  readonly who: string;
  readonly run: number;
  readonly asOf: string;
  /** `all`, or what chose the customers. */
  readonly list: string;
  /** `csv`, or the platform. */
  readonly format: string;
  readonly file: string;
  /** The column of the scores that a platform is told as the value of a customer. */
  readonly value?: string;
  readonly rows: number;
  /** Customers who were chosen and left out. */
  readonly suppressed: number;
  readonly withoutConsent: number;
  readonly withoutAddress: number;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

const FILE = 'exports.jsonl';

/** Notes an export, before its file is there: nothing leaves without a line. */
export function noteExport(workspace: string, entry: ExportEntry): void {
  appendFileSync(join(workspace, FILE), `${JSON.stringify(entry)}\n`);
}

/** All that left a workspace, the newest last. */
export function exportLog(workspace: string): readonly ExportEntry[] {
  const file = join(workspace, FILE);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExportEntry);
}
