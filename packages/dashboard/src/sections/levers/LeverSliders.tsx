import type { LeverState, Levers } from '@perennial/models';
import type { LeversResult } from '@perennial/study';
import {
  asItIs,
  endsOfLever,
  type LeverName,
  leversBasis,
  leversThere,
  leverWords,
  pulled,
  type ReportOptions,
} from '@perennial/study/reports';
import { useState } from 'react';
import { writeBasis } from '../../figures/basis-line.ts';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Slider } from '../../figures/Slider.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

interface Props extends SectionProps<LeversResult> {
  readonly state: LeverState;
  readonly asked: ReportOptions;
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
export function LeverSliders({ shown, state, asked }: Props) {
  const report = useReport();
  const { say, format } = report;
  const { result } = shown;
  const usual = asItIs(result);
  const [levers, setLevers] = useState<Levers>(usual);
  const [now, then] = [pulled(result, state, usual), pulled(result, state, levers)];
  const money = (value: number) => format.moneyRound(Math.round(value));
  const interval = (value: number, ends: LeversResult['equityEnds']) => {
    const found = endsOfLever(value, ends);
    return found ? say('figure.range', { low: { money: found.low80 }, high: { money: found.high80 } }) : '–';
  };
  const ratio = (value: number | null) => (value === null ? '–' : format.decimal(value));
  const months = (days: number | null) => (days === null ? '–' : format.decimal(days / DAYS_PER_MONTH));
  const shownOf = (lever: LeverName) => {
    if (lever === 'margin') return format.share(state.kept * levers.margin);
    if (lever === 'cac') return money((state.cac ?? 0) * levers.cac);
    return format.share(levers[keys[lever]]);
  };
  const rows = [
    [say('profit.equity'), money(now.equity), money(then.equity), interval(then.equity, result.equityEnds)],
    [say('levers.horizon.now'), money(now.horizon), money(then.horizon), interval(then.horizon, result.horizonEnds)],
    [say('levers.newcomer.now'), money(now.newcomer), money(then.newcomer), interval(then.newcomer, result.equityEnds)],
    ...(state.cac === null
      ? []
      : [
          [say('profit.ratio'), ratio(now.ratio), ratio(then.ratio), ''],
          [say('levers.payback'), months(now.paybackDays), months(then.paybackDays), ''],
        ]),
  ];
  return (
    <div className="card on-screen">
      <fieldset className="sliders">
        <legend>{say('levers.move')}</legend>
        {leversThere(result, state).map((lever) => {
          const key = keys[lever];
          const percent = Math.round(100 * (lever === 'discount' ? levers.discount : levers[key]));
          return (
            <Slider
              key={lever}
              label={write(report, leverWords(lever))}
              shown={shownOf(lever)}
              range={[...rangeOf(lever, state), 1]}
              value={percent}
              onChange={(value) => setLevers({ ...levers, [key]: value / 100 })}
            />
          );
        })}
      </fieldset>
      <SimpleTable
        title={say('levers.outcome')}
        columns={[
          { key: 'figure', title: say('levers.outcome') },
          { key: 'now', title: say('levers.is-now'), isNumber: true },
          { key: 'then', title: say('levers.would-be'), isNumber: true },
          { key: 'interval', title: say('column.interval80'), isNumber: true },
        ]}
        rows={rows.map((cells) => ({ key: cells[0]!, cells }))}
      />
      <p className="basis">{writeBasis(report, leversBasis(shown, asked))}</p>
    </div>
  );
}

/** Per cent of what it is, and of a year for the discount rate. No more than all of revenue can be kept. */
function rangeOf(lever: LeverName, { kept }: LeverState): readonly [low: number, high: number] {
  if (lever === 'discount') return [1, 50];
  return [50, lever === 'margin' ? Math.min(200, Math.floor(100 / kept)) : 200];
}
