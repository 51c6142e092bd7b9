import type { ChannelsResult } from '@perennial/study';
import { channels, channelsTable } from '@perennial/study/reports';
import { Fragment } from 'react';
import { Empty } from '../../figures/Empty.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';
import { ChannelCosts } from './ChannelCosts.tsx';
import { EqualAge } from './EqualAge.tsx';

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = [
  'group',
  'customers',
  'first_day',
  'by_90_days',
  'by_365_days',
  'forecast_per_customer',
  'forecast_per_customer80',
];

/** What customers bring by where they come from. */
export function Channels({ shown }: SectionProps<ChannelsResult>) {
  const { say } = useReport();
  const { sets } = shown.result;
  if (sets.length === 0) return <Empty title={say('chart.empty')}>{say('channels.answer.none')}</Empty>;
  return (
    <>
      <ChannelCosts shown={shown} />
      {sets.map((set) => (
        <Fragment key={set.dimension}>
          <EqualAge shown={shown} set={set} />
          <TableCard table={channelsTable(shown, set)} seen={SEEN} />
        </Fragment>
      ))}
      <Sentences messages={channels.sentences(shown, {})} />
    </>
  );
}
