import { createContext, useContext } from 'react';

/** What a reader assumes wherever the page counts with it; null until it is moved. */
export interface Assumed {
  /** Of revenue, what is kept: a share of one. */
  readonly margin: number | null;
  /** What reaching a customer costs, as the option of a report has it: units of the currency. */
  readonly contact: string | null;
  readonly onMargin: (margin: number | null) => void;
  readonly onContact: (contact: string | null) => void;
}

export const AssumedContext = createContext<Assumed>({
  margin: null,
  contact: null,
  onMargin: () => {},
  onContact: () => {},
});

export function useAssumed(): Assumed {
  return useContext(AssumedContext);
}
