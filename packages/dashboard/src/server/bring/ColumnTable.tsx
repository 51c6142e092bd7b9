import type { PreviewAnswer } from '@perennial/server';
import type { Speaker, WordKey } from '@perennial/words';
import { useState } from 'react';
import { focusable } from '../../figures/DataTable.tsx';
import { type Corrections, correctable, type Taken, takenFor, withRole } from './corrections.ts';
import { notesOfOne } from './notes-of-files.ts';

type FileColumn = PreviewAnswer['columns'][number];

interface Props {
  readonly file: string;
  readonly preview: PreviewAnswer;
  /** What was recognised last: of files that cannot be read as they are, nothing is. */
  readonly sources: PreviewAnswer['sources'];
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly speaker: Speaker;
}

/** The columns of a file: what each is taken for, which is corrected where it stands, some of its values, and why. */
export function ColumnTable(props: Props) {
  const { file, preview, sources, corrections, speaker } = props;
  const { say } = speaker;
  const columns = preview.columns.filter((each) => each.file === file);
  // A row stays where it is when it is corrected: those that were used when the file was looked at first stand first.
  const [first] = useState(() =>
    columns.flatMap((each) => (takenFor(each, sources, corrections) ? [each.column] : [])),
  );
  const used = columns.filter(({ column }) => first.includes(column));
  const others = columns.filter(({ column }) => !first.includes(column));
  return (
    <div className="card">
      <h3>
        <bdi>{file}</bdi>
      </h3>
      {used.length > 0 && <Rows {...props} columns={used} title={file} />}
      {others.length > 0 && (
        <details open={used.length === 0}>
          <summary>{say('bring.unused', { n: { count: others.length } })}</summary>
          <Rows {...props} columns={others} title={say('bring.unused', { n: { count: others.length } })} />
        </details>
      )}
      {preview.failure === null &&
        notesOfOne(file, sources).map(({ code, words }) => (
          <p key={`${code} ${words}`} className="small">
            {words}
          </p>
        ))}
    </div>
  );
}

function Rows({
  columns,
  title,
  sources,
  corrections,
  onCorrect,
  speaker,
}: Props & { readonly columns: readonly FileColumn[]; readonly title: string }) {
  const { say } = speaker;
  const heads = ['app.column', 'app.taken-for', 'bring.samples', 'app.why'] as const satisfies readonly WordKey[];
  return (
    <section className="table-scroll" aria-label={title} {...focusable}>
      <table className="columns">
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((each) => {
            const taken = takenFor(each, sources, corrections);
            return (
              <tr key={each.column}>
                <th scope="row">{each.column}</th>
                <td>
                  <RoleChoice
                    column={each.column}
                    taken={taken}
                    onChoose={(role) => onCorrect(withRole(corrections, each.column, role))}
                    speaker={speaker}
                  />
                </td>
                <td className="samples">
                  <bdi>{each.samples.length === 0 ? say('bring.blank') : each.samples.join(' · ')}</bdi>
                </td>
                <td>{reasonOf(each.column, taken, corrections, speaker)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function reasonOf(column: string, taken: Taken | null, corrections: Corrections, { say }: Speaker): string {
  if (taken?.evidence) return taken.evidence;
  const isSaid = taken !== null || corrections.leftOut.includes(column);
  return isSaid ? say('evidence.asked') : '';
}

interface ChoiceProps {
  readonly column: string;
  readonly taken: Taken | null;
  readonly onChoose: (role: string | null) => void;
  readonly speaker: Speaker;
}

function RoleChoice({ column, taken, onChoose, speaker: { say } }: ChoiceProps) {
  const isFurther = taken !== null && !correctable.some((role) => role === taken.role);
  return (
    <select
      aria-label={say('bring.role-of', { column: { text: column } })}
      value={taken?.role ?? ''}
      onChange={({ target: { value } }) => onChoose(value === '' ? null : value)}
    >
      <option value="">{say('bring.not-used')}</option>
      {isFurther && <option value={taken.role}>{taken.words}</option>}
      {correctable.map((role) => (
        <option key={role} value={role}>
          {say(`role.${role}`)}
        </option>
      ))}
    </select>
  );
}
