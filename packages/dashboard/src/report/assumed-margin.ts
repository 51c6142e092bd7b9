import { createContext, useContext } from 'react';

/** The margin that a reader takes of revenue, a share of one, wherever the page counts with one; null until it is moved. */
export interface AssumedMargin {
  readonly margin: number | null;
  readonly onMargin: (margin: number | null) => void;
}

export const AssumedMarginContext = createContext<AssumedMargin>({ margin: null, onMargin: () => {} });

export function useAssumedMargin(): AssumedMargin {
  return useContext(AssumedMarginContext);
}
