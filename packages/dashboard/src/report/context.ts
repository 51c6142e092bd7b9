import type { AnyReportData, BasisName, ReportData } from '@perennial/study';
import { hasOrders } from '@perennial/study/reports';
import type { Speaker } from '@perennial/words';
import { createContext, useContext } from 'react';
import type { Note } from '../charts/note-marks.ts';
import type { Links } from './links.ts';

/** What every part of the page may ask for: what the page shows, how its numbers are written, and the words of its language. */
export interface Page extends Speaker {
  readonly data: AnyReportData;
  /** The basis that the reader has chosen for figures of money. */
  readonly basis: BasisName;
  readonly links: Links;
  /** What was noted of days, the earliest first. */
  readonly notes: readonly Note[];
}

/** The same of a business that has orders. */
export interface Report extends Page {
  readonly data: ReportData;
}

export const ReportContext = createContext<Page | null>(null);

/** The page this component is in. */
export function usePage(): Page {
  const page = useContext(ReportContext);
  if (!page) throw new Error('no report around this component');
  return page;
}

/** The report of orders in the page this component is in: for the sections of orders alone. */
export function useReport(): Report {
  const page = usePage();
  const { data } = page;
  if (!hasOrders(data)) throw new Error('no report of orders around this component');
  return { ...page, data };
}
