import type { DataResult } from '@perennial/study';
import type { Shown } from '@perennial/study/reports';
import { Bridge } from './Bridge.tsx';
import { Months } from './Months.tsx';
import { Reconciliation } from './Reconciliation.tsx';
import { Sources } from './Sources.tsx';

export interface DataProps {
  readonly shown: Shown<DataResult>;
}

/** Is everything that you gave in here? */
export function Data({ shown }: DataProps) {
  return (
    <>
      <Bridge shown={shown} />
      <Reconciliation shown={shown} />
      {shown.result.months.length > 0 && <Months shown={shown} />}
      <Sources shown={shown} />
    </>
  );
}
