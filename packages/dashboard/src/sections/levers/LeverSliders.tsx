import type { LeverState, Levers } from '@perennial/models';
import type { LeversResult } from '@perennial/study';
import { asItIs, leverNames, leverWords, pulled } from '@perennial/study/reports';
import { useState } from 'react';
import { focusable } from '../../figures/DataTable.tsx';
import { Slider } from '../../figures/Slider.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

interface Props extends SectionProps<LeversResult> {
  readonly state: LeverState;
}

const DAYS_PER_MONTH = 365.25 / 12;
const keys = {
  frequency: 'frequency',
  'order-value': 'orderValue',
  lifetime: 'lifetime',
  margin: 'margin',
  cac: 'cac',
  discount: 'discount',
} as const;

/** Levers to move, and what comes of it beside what is. */
export function LeverSliders({ shown, state }: Props) {
  const report = useReport();
  const { say, format } = report;
  const { result } = shown;
  const usual = asItIs(result);
  const [levers, setLevers] = useState<Levers>(usual);
  const there = leverNames.filter(
    (lever) => (lever !== 'cac' || state.cac !== null) && (lever !== 'discount' || result.discount > 0),
  );
  const [now, then] = [pulled(result, state, usual), pulled(result, state, levers)];
  const money = (value: number) => format.moneyRound(Math.round(value));
  const ratio = (value: number | null) => (value === null ? '–' : format.decimal(value));
  const months = (days: number | null) => (days === null ? '–' : format.decimal(days / DAYS_PER_MONTH));
  const rows = [
    [say('profit.equity'), money(now.equity), money(then.equity)],
    [say('levers.horizon.now'), money(now.horizon), money(then.horizon)],
    [say('levers.newcomer.now'), money(now.newcomer), money(then.newcomer)],
    ...(state.cac === null
      ? []
      : [
          [say('profit.ratio'), ratio(now.ratio), ratio(then.ratio)],
          [say('levers.payback'), months(now.paybackDays), months(then.paybackDays)],
        ]),
  ];
  return (
    <div className="card on-screen">
      <fieldset className="sliders">
        <legend>{say('levers.move')}</legend>
        {there.map((lever) => {
          const key = keys[lever];
          const percent = Math.round(100 * (lever === 'discount' ? levers.discount : levers[key]));
          return (
            <Slider
              key={lever}
              label={write(report, leverWords(lever))}
              shown={format.share(percent / 100)}
              range={lever === 'discount' ? [1, 50, 1] : [50, 200, 1]}
              value={percent}
              onChange={(value) => setLevers({ ...levers, [key]: value / 100 })}
            />
          );
        })}
      </fieldset>
      <section className="table-scroll" aria-label={say('levers.outcome')} {...focusable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('levers.outcome')}</th>
              <th scope="col" className="number">
                {say('levers.is-now')}
              </th>
              <th scope="col" className="number">
                {say('levers.would-be')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, before, after]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{before}</td>
                <td className="number">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
