import type { LeversResult } from '@perennial/study';
import { leverState, levers, leversTable, plansTable } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import type { AskedProps } from '../section-props.ts';
import { LeverSliders } from './LeverSliders.tsx';
import { Tornado } from './Tornado.tsx';

/** What is gained by moving something: every lever alike, any of them by a slider, and plans. They start from the page's margin. */
export function Levers({ shown, asked }: AskedProps<LeversResult>) {
  const state = leverState(shown, asked);
  if (!state) return null;
  return (
    <>
      <Tornado shown={shown} table={leversTable(shown, state, asked)} />
      <LeverSliders shown={shown} asked={asked} state={state} />
      <TableCard table={plansTable(shown, state, asked)} seen={SEEN} />
      <Sentences messages={levers.sentences(shown, asked)} />
    </>
  );
}

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = [
  'plan',
  'new_per_month',
  'money',
  'money80',
  'revenue',
  'active_customers',
  'equity',
  'equity80',
];
