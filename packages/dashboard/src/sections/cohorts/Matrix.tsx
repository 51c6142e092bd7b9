import type { CohortCurve, CohortGroup } from '@perennial/study';
import { cohortNotes, cohortRule, TABLE_AGES } from '@perennial/study/reports';
import type { Message, WordKey } from '@perennial/words';
import { useState } from 'react';
import { basisLine } from '../../figures/basis-line.ts';
import { Choice } from '../../figures/Choice.tsx';
import { focusable } from '../../figures/DataTable.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import { type ForecastCell, forecastCell } from './forecast-cell.ts';
import type { GroupProps } from './group-props.ts';
import { heatByRank } from './heat.ts';
import { type MatrixCell, MatrixPick } from './MatrixPick.tsx';

const measures = ['money', 'orders', 'repeat'] as const;
type Measure = (typeof measures)[number];
const MEASURES = { money: 'cohorts.per-customer', orders: 'cohorts.orders', repeat: 'cohorts.repeat' } as const;

/** Minor units from which on amounts are shortened. */
const MOST_WRITTEN_OUT = 1e8;

/** Notes that stand open. */
const MOST_NOTES = 4;

/** Rows that a hand-out has room for. */
const MOST_ON_PAPER = 16;

/** Value per customer, a row a cohort, a column an age; shaded by value, grey where not all are that old, hatched where it is forecast. */
export function Matrix({ shown, group }: GroupProps) {
  const report = useReport();
  const { say, format } = report;
  const [measure, setMeasure] = useState<Measure>('money');
  const [picked, setPicked] = useState<MatrixCell | null>(null);
  const behind = (cohort: CohortCurve) => {
    const rule = cohortRule(shown.record, group, cohort);
    return rule === null ? null : report.links.customers({ rule });
  };
  const mayPick = report.besides?.segment != null && !group.isOthers;
  const oldest = Math.max(...group.cohorts.flatMap(({ ages }) => ages), 0);
  const ages = TABLE_AGES.filter((age) => age <= oldest);
  const cells = group.cohorts.flatMap((cohort) =>
    ages.map((age) => cellAt(cohort, age, measure)).filter((cell) => cell !== null),
  );
  const most = Math.max(1, ...cells.map(({ value }) => value));
  const heat = heatByRank(cells.filter(({ isComplete }) => isComplete).map(({ value }) => value));
  // As many digits in every cell as in the largest, so that a column can be read down.
  const money = most >= MOST_WRITTEN_OUT ? format.moneyShort : format.moneyBeside(most);
  const write = { money, orders: format.decimal, repeat: format.share }[measure];
  return (
    <div className={group.cohorts.length > MOST_ON_PAPER ? 'card on-screen' : 'card'}>
      <h3>{say('cohorts.matrix')}</h3>
      <p className="quiet">{say('cohorts.matrix.says')}</p>
      <Choice
        label={say('cohorts.measure')}
        value={measure}
        options={measures.map((value) => ({ value, words: say(MEASURES[value]) }))}
        onChange={setMeasure}
      />
      <section className="table-scroll" aria-label={say('cohorts.matrix')} {...focusable}>
        <table className={mayPick ? 'matrix picks' : 'matrix'}>
          <caption>{say('cohorts.matrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('cohorts.cohort')}</th>
              <th scope="col" className="number">
                n
              </th>
              {ages.map((age) => (
                <th key={age} scope="col" className="number">
                  {format.count(age)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.cohorts.map((cohort) => (
              <tr key={cohort.cohort} className={cohort.finished ? undefined : 'unfinished'}>
                <th scope="row">
                  {cohort.cohort}
                  {isMarked(group, cohort) && ' *'}
                </th>
                <td className="number">
                  <Counted address={behind(cohort)}>{format.count(cohort.customers)}</Counted>
                </td>
                {ages.map((age) => {
                  const cell = cellAt(cohort, age, measure);
                  return cell === null ? (
                    <ToCome key={age} cell={measure === 'money' ? forecastCell(cohort, age) : null} write={write} />
                  ) : (
                    <td
                      key={age}
                      className={`number ${cell.isComplete ? 'heat' : 'unfinished'}${isAt(picked, cohort, age) ? ' picked' : ''}`}
                      {...(mayPick && { onClick: () => setPicked({ cohort: cohort.cohort, age }) })}
                      title={say('cohorts.cell', {
                        n: { count: cell.reached },
                        all: { count: cohort.customers },
                      })}
                      style={{ '--heat': `${heat(cell.value)}%` } as Record<string, string>}
                    >
                      {write(cell.value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {mayPick && <MatrixPick shown={shown} group={group} ages={ages} picked={picked} onPick={setPicked} />}
      <Notes messages={cohortNotes(group)} />
      <p className="basis">
        {say('cohorts.age')} · {basisLine(report, { n: group.customers })}
      </p>
    </div>
  );
}

interface ToComeProps {
  readonly cell: ForecastCell | null;
  readonly write: (value: number) => string;
}

/** What is expected by an age that nobody of a cohort has reached, hatched; empty beyond the horizon. */
function ToCome({ cell, write }: ToComeProps) {
  const { say } = useReport();
  if (cell === null) return <td />;
  const ends = { low: { text: write(cell.low80) }, high: { text: write(cell.high80) } };
  return (
    <td className="number to-come" title={say('cohorts.cell.forecast', ends)}>
      {write(cell.value)}
    </td>
  );
}

interface CountedProps {
  readonly address: string | null;
  readonly children: string;
}

/** A number of customers, which leads to them where they can be asked for. */
function Counted({ address, children }: CountedProps) {
  return address === null ? children : <a href={address}>{children}</a>;
}

function isAt(picked: MatrixCell | null, { cohort }: CohortCurve, age: number): boolean {
  return picked?.cohort === cohort && picked.age === age;
}

function isMarked(group: CohortGroup, { cohort }: CohortCurve): boolean {
  return cohortNotes(group).some(
    ({ values }) => values.cohort && 'text' in values.cohort && values.cohort.text === cohort,
  );
}

/** Why a mean of some cohorts may mislead. */
function Notes({ messages }: { readonly messages: readonly Message<WordKey>[] }) {
  const report = useReport();
  if (messages.length === 0) return null;
  const list = (
    <ul className="notes">
      {messages.map((message) => (
        <li key={JSON.stringify(message)}>* {write(report, message)}</li>
      ))}
    </ul>
  );
  if (messages.length <= MOST_NOTES) return list;
  return (
    <details>
      <summary>{report.say('cohorts.notes', { n: { count: messages.length } })}</summary>
      {list}
    </details>
  );
}

function cellAt(cohort: CohortCurve, age: number, measure: Measure) {
  const { ages, reached, unfinishedFrom } = cohort;
  const place = ages.indexOf(age);
  const value = cohort[measure][place];
  if (value === undefined) return null;
  const isComplete = unfinishedFrom === null || place < unfinishedFrom;
  return { value, isComplete, reached: reached?.[place] ?? cohort.customers };
}
