import type { PreviewAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, makeFormat, type Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { Problem } from '../Problem.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { CostFiles } from './CostFiles.tsx';
import type { Corrections } from './corrections.ts';

interface Props {
  readonly speaker: Speaker;
  readonly preview: PreviewAnswer;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onStart: (settings: object) => void;
  readonly onOthers: () => void;
}

/** What was recognised, column by column, and what becomes of the rows; then the study can start. */
export function Recognised(props: Props) {
  const { speaker, preview, corrections, onCorrect, onOthers } = props;
  const { say } = speaker;
  const { rows, currency, sources, costs, failure } = preview;
  const hasOrders = sources.length > 0;
  const isUsable = costs.every((file) => file.failure === null);
  const correcting = (
    <CorrectionForm speaker={speaker} preview={preview} corrections={corrections} onCorrect={onCorrect} />
  );
  if (failure)
    return (
      <>
        <Problem
          error={new Failure(failure.code as FailureMessageCode, failure.values as MessageValues)}
          speaker={speaker}
        />
        {correcting}
        <CostFiles costs={costs} speaker={speaker} />
        <button type="button" onClick={onOthers}>
          {say('app.other-files')}
        </button>
      </>
    );
  return (
    <>
      <h2>{say('app.recognised')}</h2>
      {hasOrders && (
        <p className="answer">
          {say('app.recognised.rows', {
            rows: { count: rows.source },
            orders: { count: rows.orders },
            customers: { count: rows.customers },
            currency: { text: currency },
          })}
        </p>
      )}
      {sources.map((source) => (
        <Columns key={source.name} source={source} speaker={speaker} />
      ))}
      {hasOrders && correcting}
      {hasOrders && <Rows {...props} />}
      <CostFiles costs={costs} speaker={speaker} />
      {isUsable ? (
        <StartForm {...props} />
      ) : (
        <button type="button" onClick={onOthers}>
          {say('app.other-files')}
        </button>
      )}
    </>
  );
}

function Columns({
  source,
  speaker: { say },
}: {
  readonly source: PreviewAnswer['sources'][number];
  readonly speaker: Speaker;
}) {
  return (
    <div className="card">
      <section className="table-scroll" aria-label={source.name}>
        <table>
          <caption>{source.name}</caption>
          <thead>
            <tr>
              <th scope="col">{say('app.column')}</th>
              <th scope="col">{say('app.taken-for')}</th>
              <th scope="col">{say('app.sample')}</th>
              <th scope="col">{say('app.why')}</th>
            </tr>
          </thead>
          <tbody>
            {source.columns.map(({ column, role, sample, evidence }) => (
              <tr key={`${column} ${role.code}`}>
                <th scope="row">{column}</th>
                <td>{role.words}</td>
                <td>{sample}</td>
                <td>{evidence.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {source.notes.map(({ code, words }) => (
        <p key={`${code} ${words}`} className="small">
          {words}
        </p>
      ))}
    </div>
  );
}

function Rows({ preview: { rows, currency, minorUnits }, speaker, corrections, onCorrect }: Props) {
  const { say, language } = speaker;
  const { count, money } = makeFormat(language, { currency, minorUnits });
  return (
    <div className="card">
      <section className="table-scroll" aria-label={say('app.outcome')}>
        <table>
          <caption>{say('app.outcome')}</caption>
          <tbody>
            {rows.lines.map((line) => (
              <tr key={line.outcome.code}>
                <th scope="row">{line.outcome.words}</th>
                <td className="number">{count(line.rows)}</td>
                <td className="number">{money(Math.round(line.money * 10 ** minorUnits))}</td>
                <td>
                  {line.rule && (
                    <button type="button" className="link" onClick={() => onCorrect(using(corrections, line.rule))}>
                      {say('app.use-them')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** The same with a rule that uses rows which were left out. */
function using(corrections: Corrections, rule: { readonly name: string; readonly value: string } | null): Corrections {
  return rule ? { ...corrections, rules: { ...corrections.rules, [rule.name]: rule.value } } : corrections;
}

const USUAL_DAYS = 365;

function StartForm({ speaker: { say }, onStart, onOthers }: Pick<Props, 'speaker' | 'onStart' | 'onOthers'>) {
  const [business, setBusiness] = useState('');
  const [horizonDays, setHorizonDays] = useState(USUAL_DAYS);
  const start = (event: FormEvent) => {
    event.preventDefault();
    onStart({ horizonDays, ...(business.trim() !== '' && { business: business.trim() }) });
  };
  return (
    <form className="card form" onSubmit={start}>
      <label>
        <span>{say('app.business')}</span>
        <input type="text" maxLength={200} value={business} onChange={(event) => setBusiness(event.target.value)} />
      </label>
      <label>
        <span>{say('app.horizon')}</span>
        <input
          type="number"
          min={1}
          max={3650}
          required
          value={horizonDays}
          onChange={(event) => setHorizonDays(event.target.valueAsNumber)}
        />
      </label>
      <div className="form-end">
        <button type="submit" className="main">
          {say('app.start')}
        </button>
        <button type="button" onClick={onOthers}>
          {say('app.other-files')}
        </button>
      </div>
    </form>
  );
}
