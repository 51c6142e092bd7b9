import type { BasisName, ReportData } from '@perennial/study';
import type { Speaker } from '@perennial/words';
import { createContext, useContext } from 'react';

/** What every part of the page may ask for: the report, how its numbers are written, and the words of its language. */
export interface Report extends Speaker {
  readonly data: ReportData;
  /** The basis that the reader has chosen for figures of money. */
  readonly basis: BasisName;
}

export const ReportContext = createContext<Report | null>(null);

/** The report of the page this component is in. */
export function useReport(): Report {
  const report = useContext(ReportContext);
  if (!report) throw new Error('no report around this component');
  return report;
}
