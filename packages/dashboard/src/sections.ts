import type { ComponentType } from 'react';
import type { SectionId } from './section-id.ts';
import { Cohorts } from './sections/cohorts/Cohorts.tsx';
import { Customers } from './sections/customers/Customers.tsx';
import { Data } from './sections/data/Data.tsx';
import { Method } from './sections/method/Method.tsx';
import { Pulse } from './sections/pulse/Pulse.tsx';
import { Trust } from './sections/trust/Trust.tsx';
import { Value } from './sections/value/Value.tsx';

/**
 * The sections of the report, in the order in which they are read. A new one is a folder here, a name in `section-id.ts`, its words
 * in each language, and its data in `@perennial/study`.
 */
export const sections: readonly { readonly id: SectionId; readonly View: ComponentType }[] = [
  { id: 'pulse', View: Pulse },
  { id: 'data', View: Data },
  { id: 'trust', View: Trust },
  { id: 'value', View: Value },
  { id: 'cohorts', View: Cohorts },
  { id: 'customers', View: Customers },
  { id: 'method', View: Method },
];
