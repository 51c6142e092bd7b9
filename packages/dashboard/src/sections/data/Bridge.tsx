import type { BridgeStep } from '@perennial/study';
import { useState } from 'react';
import { waterfall } from '../../charts/waterfall.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { useReport } from '../../report/context.ts';
import { stepWords } from './step-words.ts';

const measures = ['rows', 'orders', 'customers', 'money'] as const;
type BridgeMeasure = (typeof measures)[number];

const totals: readonly BridgeStep['code'][] = ['source', 'used', 'studied', 'transactions'];

/** From the source to what the study stands on, step by step, in rows, orders, customers or money. */
export function Bridge() {
  const report = useReport();
  const { data, say, format } = report;
  const [measure, setMeasure] = useState<BridgeMeasure>('money');
  const steps = data.sections.data.bridge[measure].filter(({ code, change }) => totals.includes(code) || change !== 0);
  const [short, exact] = measure === 'money' ? [format.moneyShort, format.money] : [format.count, format.count];
  return (
    <ChartFigure
      name={`bridge-${measure}`}
      paper="whole"
      title={say(measure === 'money' ? 'data.bridge.money' : 'data.bridge')}
      controls={
        <Choice
          label={say('measure.choose')}
          value={measure}
          options={measures.map((value) => ({ value, words: say(`measure.${value}`) }))}
          onChange={setMeasure}
        />
      }
      draw={(width) =>
        waterfall(
          steps.map((step) => ({ ...step, label: stepWords(report, step), isTotal: totals.includes(step.code) })),
          { width, xLabel: say(`measure.${measure}`), write: short },
        )
      }
      columns={[
        { key: 'step', title: say('data.step'), value: (step) => stepWords(report, step) },
        ...(['change', 'total'] as const).map((key) => ({
          key,
          title: say(`data.${key}`),
          isNumber: true,
          value: (step: BridgeStep) => step[key],
          show: (step: BridgeStep) => exact(step[key]),
        })),
      ]}
      rows={steps}
      basis={basisLine(report, { n: data.record.base.customers })}
    />
  );
}
