import { NO_CURRENCY, type Speaker } from '@perennial/words';
import type { UncountedRefund } from '../answers.ts';
import { moneyIn } from '../money.ts';
import { TableCard } from '../TableCard.tsx';

interface Props {
  readonly speaker: Speaker;
  readonly refunds: readonly UncountedRefund[];
}

/** Money that was given back and is taken off no order, with why and what to do; nothing where there is none. */
export function UncountedRefunds({ speaker: { say, format, language }, refunds }: Props) {
  if (refunds.length === 0) return null;
  return (
    <TableCard
      title={say('live.refunds')}
      isStacked
      columns={[
        { key: 'count', title: say('live.refunds.count'), isNumber: true },
        { key: 'sum', title: say('live.refunds.sum'), isNumber: true },
        { key: 'why', title: say('live.rejected.why') },
      ]}
      rows={refunds.map(({ reason, says, currency, refunds: count, sum, whole }) => ({
        key: `${reason} ${currency}`,
        cells: [
          format.count(count),
          <span key="sum">
            {count > whole && moneyIn(currency ?? NO_CURRENCY, language)(sum)}
            {count > whole && whole > 0 && <br />}
            {whole > 0 && <small>{say('live.refunds.whole', { n: { count: whole } })}</small>}
          </span>,
          says,
        ],
      }))}
    />
  );
}
