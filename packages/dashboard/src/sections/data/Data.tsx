import type { DataResult } from '@perennial/study';
import type { SectionProps } from '../section-props.ts';
import { Bridge } from './Bridge.tsx';
import { ColumnsUsed } from './ColumnsUsed.tsx';
import { Months } from './Months.tsx';
import { Reconciliation } from './Reconciliation.tsx';
import { Sources } from './Sources.tsx';

/** Is everything that you gave in here? */
export function Data({ shown }: SectionProps<DataResult>) {
  return (
    <>
      <Bridge shown={shown} />
      <Reconciliation shown={shown} />
      <ColumnsUsed shown={shown} />
      {shown.result.months.length > 0 && <Months shown={shown} />}
      <Sources shown={shown} />
    </>
  );
}
