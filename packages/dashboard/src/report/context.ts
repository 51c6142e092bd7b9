import type { AnyReportData, BasisName, ReportData } from '@perennial/study';
import { hasOrders } from '@perennial/study/reports';
import type { Speaker } from '@perennial/words';
import { createContext, type ReactNode, useContext } from 'react';
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
  /** What the pages of a server put beside what a report shows; null in a report by itself. */
  readonly besides: Besides | null;
}

export interface Besides {
  /** Of which run and day the figures are, and by when they are renewed. */
  readonly freshness: ReactNode;
  /** Whom a rule fits that was chosen in a chart, to be kept as a segment; null where nobody may ask. */
  readonly segment: ((rule: string) => ReactNode) | null;
  /** A way to the plan of a playbook for an opportunity; null where the reader plans none. */
  readonly playbook: ((opportunity: Planned) => ReactNode) | null;
}

/** An opportunity as a server knows it: its place in the order under what is assumed where nothing else is said, its kind, and what it is called. */
export interface Planned {
  readonly place: number;
  readonly kind: string;
  readonly what: string;
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
