import {
  leftOutTable,
  type RunRecord,
  type SubscriptionFigureRow,
  type SubscriptionsResult,
  subscriptionFigureRows,
  subscriptions,
} from '@perennial/study/reports';
import { basisLine } from '../../figures/basis-line.ts';
import { Figure } from '../../figures/Figure.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { usePage } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';
import { Warnings } from '../summary/Warnings.tsx';
import { SubscriptionEquity } from './SubscriptionEquity.tsx';

type Props = SectionProps<SubscriptionsResult, RunRecord>;

/** What do the subscriptions bring, and for how long? */
export function Subscriptions({ shown }: Props) {
  const { data } = usePage();
  const leftOut = leftOutTable(shown);
  return (
    <>
      <div className="figures">
        {subscriptionFigureRows(shown.result).map((row) => (
          <FigureCard key={row.code} row={row} n={shown.result.figures.running} />
        ))}
      </div>
      <Sentences messages={subscriptions.sentences(shown, {})} />
      {shown.result.figures.equityChanges && <SubscriptionEquity shown={shown} />}
      {leftOut.rows.length > 0 && <TableCard table={leftOut} />}
      {'kind' in data.record && <Warnings />}
    </>
  );
}

const toCome: readonly SubscriptionFigureRow['code'][] = ['payments', 'running', 'discounted'];
const rowsBehind: Readonly<Record<SubscriptionFigureRow['code'], 'movements' | 'recurring' | 'renewals'>> = {
  revenue: 'movements',
  paying: 'movements',
  gross: 'movements',
  net: 'movements',
  payments: 'recurring',
  running: 'recurring',
  discounted: 'recurring',
  infinite: 'renewals',
};

function FigureCard({
  row: { code, kind, value, interval },
  n,
}: {
  readonly row: SubscriptionFigureRow;
  readonly n: number;
}) {
  const page = usePage();
  const { data, say, format } = page;
  const write = (figure: number) =>
    kind === 'money' || kind === 'moneyRound' ? format.moneyBeside(value)(figure) : format[kind](figure);
  const { horizonDays } = data.record.settings;
  return (
    <Figure
      name={say(`subscriptions.figure.${code}`)}
      value={write(value)}
      interval={interval}
      write={write}
      withoutInterval={say(
        toCome.includes(code) || code === 'infinite' ? 'figure.no-interval-estimated' : 'figure.no-interval',
      )}
      basis={basisLine(page, { n, horizonDays: toCome.includes(code) ? horizonDays : undefined })}
      definition={say(`subscriptions.figure.${code}.is`)}
      rows={{ href: page.links.report(rowsBehind[code]), words: say(`${rowsBehind[code]}.title`) }}
    />
  );
}
