import type { PreviewAnswer } from '@perennial/server';
import { makeFormat, type Speaker } from '@perennial/words';
import { focusable } from '../../figures/DataTable.tsx';
import { type Corrections, withRule } from './corrections.ts';

interface Props {
  readonly preview: PreviewAnswer;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly speaker: Speaker;
}

/** What becomes of the rows, all of them to the last, and what may be done with those that are left out. */
export function RowsOutcome({ preview: { rows, currency, minorUnits }, corrections, onCorrect, speaker }: Props) {
  const { say, language } = speaker;
  const { count, money } = makeFormat(language, { currency, minorUnits });
  const write = (amount: number) => money(Math.round(amount * 10 ** minorUnits));
  const all = rows.lines.reduce((sum, line) => sum + line.money, 0);
  return (
    <div className="card">
      <h3>{say('app.outcome')}</h3>
      <section className="table-scroll" aria-label={say('app.outcome')} {...focusable}>
        <table>
          <caption>{say('app.outcome')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('bring.become')}</th>
              <th scope="col" className="number">
                {say('measure.rows')}
              </th>
              <th scope="col" className="number">
                {say('measure.money')}
              </th>
              <th scope="col">{say('app.do')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.lines.map(({ outcome, rows: n, money: amount, rule }) => (
              <tr key={outcome.code}>
                <th scope="row">{outcome.words}</th>
                <td className="number">{count(n)}</td>
                <td className="number">{write(amount)}</td>
                <td>
                  {rule && (
                    <button type="button" className="link" onClick={() => onCorrect(withRule(corrections, rule))}>
                      {say('app.use-them')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('bring.all-rows')}</th>
              <td className="number">{count(rows.source)}</td>
              <td className="number">{write(all)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}
