import { type MarginsResult, margins, type RunRecord, subscriptionBridgeTable } from '@perennial/study/reports';
import { WhatIsLeft } from '../profit/WhatIsLeft.tsx';
import type { SectionProps } from '../section-props.ts';

/** What is left of what subscribers pay? */
export function Margins({ shown }: SectionProps<MarginsResult, RunRecord>) {
  return (
    <WhatIsLeft
      sentences={margins.sentences(shown, {})}
      tables={margins.tables(shown, {})}
      bridge={shown.result.bases && subscriptionBridgeTable(shown)}
    />
  );
}
