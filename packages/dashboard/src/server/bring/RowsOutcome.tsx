import type { PreviewAnswer } from '@perennial/server';
import { makeFormat, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
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
      <SimpleTable
        title={say('app.outcome')}
        columns={[
          { key: 'outcome', title: say('bring.become') },
          { key: 'rows', title: say('measure.rows'), isNumber: true },
          { key: 'money', title: say('measure.money'), isNumber: true },
          { key: 'do', title: say('app.do') },
        ]}
        rows={rows.lines.map(({ outcome, rows: n, money: amount, rule }) => ({
          key: outcome.code,
          cells: [
            outcome.words,
            // A refund of a part is money of a row that is counted as used.
            count(n === 0 && amount !== 0 ? Number.NaN : n),
            write(amount),
            rule && (
              <button type="button" className="link" onClick={() => onCorrect(withRule(corrections, rule))}>
                {say('app.use-them')}
              </button>
            ),
          ],
        }))}
        foot={[say('bring.all-rows'), count(rows.source), write(all), null]}
      />
    </div>
  );
}
