import type { ReportData } from '@perennial/study';
import { createContext, useContext } from 'react';
import type { Format } from '../numbers/format.ts';
import type { Holes } from '../words/say.ts';
import type { WordKey } from '../words/words.ts';

/** What every part of the page may ask for: the report, how its numbers are written, and the words of its language. */
export interface Report {
  readonly data: ReportData;
  readonly format: Format;
  readonly say: (key: WordKey, holes?: Holes) => string;
}

export const ReportContext = createContext<Report | null>(null);

/** The report of the page this component is in. */
export function useReport(): Report {
  const report = useContext(ReportContext);
  if (!report) throw new Error('no report around this component');
  return report;
}
