import { basisOf, type Standing } from '@perennial/study/reports';
import type { Message, WordKey } from '@perennial/words';
import type { Page } from '../report/context.ts';
import { write } from '../report/write.ts';

/** Basis, horizon, as-of date and n, in one line. */
export function basisLine(report: Page, standing: Standing): string {
  return writeBasis(report, basisOf(report.data.record, standing));
}

/** The parts of a basis in one line. */
export function writeBasis(report: Page, basis: readonly Message<WordKey>[]): string {
  return basis.map((part) => write(report, part)).join('\u00a0· ');
}
