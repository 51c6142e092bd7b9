import type { CodesOf } from '@perennial/words';
import type { Note } from '../notes/note.ts';

/** Why a row of a file of costs is not used; in words as `costs.reason.CODE`. */
export type CostReason = CodesOf<'costs.reason'>;

/** Rows that are not used, with the first lines of them. */
export interface LeftOut {
  readonly reason: CostReason;
  readonly rows: number;
  readonly lines: readonly number[];
}

/** A sum that a file itself prints, in minor units of its currency, and what it is called there. */
export interface PrintedTotal {
  readonly line: number;
  readonly label: string;
  readonly amount: number;
}

/** A file of costs as it was read. */
export interface CostFileRead<Row> {
  readonly name: string;
  /** Of the file, below its header. */
  readonly rowsInFile: number;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  /** Which of its columns were read, by what they are. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}

/** What a person says about a file, where the file does not. */
export interface CostHints {
  readonly currency?: string | undefined;
  /** Taken where nothing says another one, and told. */
  readonly usualCurrency?: string | undefined;
  /** Of all its rows. */
  readonly channel?: string | undefined;
  readonly account?: string | undefined;
  readonly dateOrder?: 'dmy' | 'mdy' | undefined;
}

const SHOWN_LINES = 3;

/** Counts rows by the reason for which they are left out. */
export function leftOutRows() {
  const found = new Map<CostReason, { rows: number; lines: number[] }>();
  return {
    add(reason: CostReason, line: number): void {
      const each = found.get(reason) ?? { rows: 0, lines: [] };
      each.rows += 1;
      if (each.lines.length < SHOWN_LINES) each.lines.push(line);
      found.set(reason, each);
    },
    all: (): readonly LeftOut[] => [...found].map(([reason, each]) => ({ reason, ...each })),
  };
}

/** The headers of columns by what they are. */
export function columnsUsed(
  header: readonly string[],
  columns: Readonly<Record<string, number | readonly number[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([part, at]) => (typeof at === 'number' ? [[part, header[at] ?? '']] : [])),
  );
}
