import { type ReactNode, useMemo, useState } from 'react';
import { AssumedContext } from '../report/assumed.ts';

/** What is inside shares what the reader assumes: moved in one section, it is moved in all. */
export function WithAssumed({ children }: { readonly children: ReactNode }) {
  const [margin, onMargin] = useState<number | null>(null);
  const [contact, onContact] = useState<string | null>(null);
  const assumed = useMemo(() => ({ margin, contact, onMargin, onContact }), [margin, contact]);
  return <AssumedContext value={assumed}>{children}</AssumedContext>;
}
