import type { FormulasResult } from '@perennial/study';
import {
  everybody,
  formulaGroupsAnswer,
  formulaGroupsOf,
  formulaGroupsTable,
  formulaGroupWords,
  formulasTable,
  groupedByWords,
  knownMargin,
  type ReportOptions,
  type Table,
  untestedFormulas,
  viewOf,
} from '@perennial/study/reports';
import { ORDERS_ONLY } from '@perennial/words';
import { useState } from 'react';
import { Choice } from '../../figures/Choice.tsx';
import { Slider } from '../../figures/Slider.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { AskedProps } from '../section-props.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { Past } from './Past.tsx';
import { Values } from './Values.tsx';

const EVERYBODY = '';

/** Columns that have no room beside each other: charts and file have them. */
const UNSEEN: readonly string[] = ['ahead_to_model', 'misses'];

/** What do the usual formulas say beside the model, for all customers or some of them, and how wrong was each? */
export function Formulas({ shown, asked, onAsk }: AskedProps<FormulasResult>) {
  const report = useReport();
  const { say, format } = report;
  const { result } = shown;
  const [by, setBy] = useState(EVERYBODY);
  const [chosen, setChosen] = useState('0');
  const [period, setPeriod] = useState<string>(result.period);
  const margin = asked.margin === undefined ? knownMargin(shown.record).share : Number(asked.margin) / 100;
  const options: ReportOptions = { per: period, ...(asked.margin !== undefined && { margin: asked.margin }) };
  const dimension = result.dimensions.find((each) => each === by);
  const groups = dimension ? formulaGroupsOf(result, dimension) : [everybody(result)];
  const group = groups[Number(chosen)] ?? groups[0]!;
  const choose = (value: string) => {
    setBy(value);
    setChosen('0');
  };
  return (
    <>
      <div className="on-screen formula-controls">
        <Choice
          label={say('cohorts.dimension')}
          value={by}
          options={[
            { value: EVERYBODY, words: say('lab.everybody') },
            ...result.dimensions.map((value) => ({ value, words: write(report, groupedByWords(value)) })),
          ]}
          onChange={choose}
        />
        <Choice
          label={say('lab.choose.group')}
          value={chosen}
          options={groups.map((each, i) => ({ value: String(i), words: write(report, formulaGroupWords(each)) }))}
          onChange={setChosen}
        />
        <Choice
          label={say('lab.choose.period')}
          value={viewOf(shown, options).period}
          options={result.periods.map((value) => ({ value, words: say(`lab.choose.${value}`) }))}
          onChange={setPeriod}
        />
        {shown.record.settings.currency !== ORDERS_ONLY && (
          <Slider
            label={say('lab.choose.margin')}
            shown={format.share(margin)}
            range={[0.01, 1, 0.01]}
            value={margin}
            onChange={(value) => onAsk({ ...asked, margin: String(Math.round(value * 1000) / 10) })}
          />
        )}
      </div>
      {dimension && (
        <p className="answer">
          {format.paragraph(
            [...formulaGroupsAnswer(shown, dimension, options), ...untestedFormulas(result, dimension)].map((each) =>
              write(report, each),
            ),
          )}
        </p>
      )}
      {dimension && <TableCard table={formulaGroupsTable(shown, dimension, options)} />}
      <div className="paper-pair">
        <div className="pair">
          <Values shown={shown} group={group} options={options} />
          <Past shown={shown} group={group} options={options} />
        </div>
      </div>
      <TableCard table={seen(formulasTable(shown, options, group))} />
      <Arithmetic shown={shown} group={group} options={options} />
    </>
  );
}

function seen<Row>(table: Table<Row>): Table<Row> {
  return {
    ...table,
    columns: table.columns.filter(
      (column) =>
        !UNSEEN.includes(column.key) &&
        !(column.type === 'interval' && (column.level === 80 || column.key === 'ahead')),
    ),
  };
}
