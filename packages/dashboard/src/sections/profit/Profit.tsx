import type { ProfitResult } from '@perennial/study';
import { profit, profitBridgeTable } from '@perennial/study/reports';
import type { SectionProps } from '../section-props.ts';
import { WhatIsLeft } from './WhatIsLeft.tsx';

/** What is left of the money? */
export function Profit({ shown }: SectionProps<ProfitResult>) {
  return (
    <WhatIsLeft
      sentences={profit.sentences(shown, {})}
      tables={profit.tables(shown, {})}
      bridge={shown.record.bases.bridge.length > 0 ? profitBridgeTable(shown) : null}
    />
  );
}
