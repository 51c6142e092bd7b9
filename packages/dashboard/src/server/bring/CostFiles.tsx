import type { PreviewAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, type Speaker } from '@perennial/words';
import { Problem } from '../Problem.tsx';

interface Props {
  readonly costs: PreviewAnswer['costs'];
  readonly speaker: Speaker;
}

/** Files of costs beside those of orders: what they hold, and what a run will read of them. */
export function CostFiles({ costs, speaker }: Props) {
  if (costs.length === 0) return null;
  return costs.map((file) => <CostFile key={file.name} file={file} speaker={speaker} />);
}

function CostFile({ file, speaker }: { readonly file: Props['costs'][number]; readonly speaker: Speaker }) {
  const { say } = speaker;
  const { name, kind, rows, used, columns, leftOut, notes, failure } = file;
  if (failure) {
    const { code, values } = failure;
    return <Problem error={new Failure(code as FailureMessageCode, values as MessageValues)} speaker={speaker} />;
  }
  return (
    <section className="card" aria-label={name}>
      <h3>
        {say('costs.file', {
          file: { text: name },
          kind: { words: kind.words },
          rows: { count: used },
          all: { count: rows },
        })}
      </h3>
      <p className="quiet">{say('app.costs.kept')}</p>
      <p className="small">
        {say('app.costs.columns', { columns: { list: Object.values(columns).map((text) => ({ text })) } })}
      </p>
      {leftOut.map(({ reason, rows: left }) => (
        <p key={reason.code} className="small">
          {say('costs.left-out', { rows: { count: left }, reason: { words: reason.words } })}
        </p>
      ))}
      {notes.map(({ code, words }) => (
        <p key={`${code} ${words}`} className="small">
          {words}
        </p>
      ))}
    </section>
  );
}
