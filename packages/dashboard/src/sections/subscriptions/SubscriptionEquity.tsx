import {
  basisWords,
  type RunRecord,
  type SubscriptionsResult,
  subscriptionEquitySteps,
  subscriptionEquityTable,
} from '@perennial/study/reports';
import { useState } from 'react';
import { waterfall } from '../../charts/waterfall.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { usePage } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

/** What moved the equity of subscriptions since the run before, on one basis. */
export function SubscriptionEquity({ shown }: SectionProps<SubscriptionsResult, RunRecord>) {
  const page = usePage();
  const { say, format } = page;
  const bases = (shown.result.figures.equityChanges?.bases ?? []).map(({ basis }) => basis);
  const [chosen, setChosen] = useState(bases.at(-1) ?? 'revenue');
  let total = 0;
  const rows = subscriptionEquitySteps(shown.result).map(({ step, money }) => {
    const isTotal = step === 'before' || step === 'now';
    const change = money[chosen] ?? 0;
    total = isTotal ? change : total + change;
    return { label: say(`subscription-equity.${step}`), change, total, isTotal };
  });
  return (
    <ChartFigure
      table={subscriptionEquityTable(shown)}
      paper="whole"
      controls={
        bases.length > 1 && (
          <Choice
            label={say('basis.choose')}
            value={chosen}
            options={bases.map((value) => ({ value, words: write(page, basisWords(value)) }))}
            onChange={setChosen}
          />
        )
      }
      draw={(width) => waterfall(rows, { width, xLabel: say('profit.equity'), write: format.moneyShort })}
    />
  );
}
