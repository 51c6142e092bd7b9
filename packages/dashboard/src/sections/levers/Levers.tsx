import type { LeversResult } from '@perennial/study';
import { aimOf, leverState, levers, leversTable, plansTable } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import type { SectionProps } from '../section-props.ts';
import { LeverSliders } from './LeverSliders.tsx';
import { Tornado } from './Tornado.tsx';

/** What is gained by moving something: every lever alike, any of them by a slider, and plans. */
export function Levers({ shown }: SectionProps<LeversResult>) {
  const state = leverState(shown, {});
  if (!state) return null;
  return (
    <>
      <Tornado shown={shown} table={leversTable(shown, state, {})} />
      <LeverSliders shown={shown} state={state} />
      <TableCard table={plansTable(shown, state, { for: aimOf({}) })} seen={SEEN} />
      <Sentences messages={levers.sentences(shown, {})} />
    </>
  );
}

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = ['plan', 'new_per_month', 'money', 'money80', 'active_customers', 'equity', 'equity80'];
