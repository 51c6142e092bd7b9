import { type ReactNode, useMemo, useState } from 'react';
import { AssumedMarginContext } from '../report/assumed-margin.ts';

/** What is inside shares one margin: moved in one section, it is moved in all. */
export function WithMargin({ children }: { readonly children: ReactNode }) {
  const [margin, onMargin] = useState<number | null>(null);
  const assumed = useMemo(() => ({ margin, onMargin }), [margin]);
  return <AssumedMarginContext value={assumed}>{children}</AssumedMarginContext>;
}
