import { type FormEvent, useState } from 'react';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { FocusKept } from '../FocusKept.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { mayWork } from '../place/roles.ts';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';

/** Notes on days: they stand on the time axes of the charts, for everybody. */
export function NotesPage({ speaker, session }: PageProps) {
  const { say, language, format } = speaker;
  const { answer: notes, error } = useAnswer('GET /api/annotations', { language });
  const { change, error: refused } = useChange(language);
  const mayChange = mayWork(session.role);
  const problem = refused ?? error;
  return (
    <FocusKept shown={String(notes?.length ?? 0)}>
      <p className="quiet">{say('app.notes.is')}</p>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {mayChange && (
        <NoteForm
          speaker={speaker}
          onNote={(body) => change('POST /api/annotations', { body }).then((made) => made !== null)}
        />
      )}
      {notes?.length === 0 && <p className="card empty">{say('app.notes.none')}</p>}
      {notes && notes.length > 0 && (
        <div className="card">
          <SimpleTable
            title={say('app.notes')}
            columns={[
              { key: 'day', title: say('column.date') },
              { key: 'text', title: say('app.note') },
              { key: 'changes', title: say('app.note.changes') },
              ...(mayChange ? [{ key: 'do', title: say('app.do') }] : []),
            ]}
            rows={notes.map(({ id, day, text, changesBusiness }) => ({
              key: id,
              cells: [
                format.date(day),
                <bdi key="text">{text}</bdi>,
                changesBusiness ? say('app.yes') : say('app.no'),
                ...(mayChange
                  ? [
                      <button
                        key="remove"
                        type="button"
                        className="link"
                        aria-label={`${say('app.remove')}: ${text}`}
                        onClick={() => change('DELETE /api/annotations/:id', { params: { id } })}
                      >
                        {say('app.remove')}
                      </button>,
                    ]
                  : []),
              ],
            }))}
          />
        </div>
      )}
    </FocusKept>
  );
}

interface FormProps {
  readonly speaker: PageProps['speaker'];
  /** Resolves to whether it was taken. */
  readonly onNote: (note: typeof nothing) => Promise<boolean>;
}

const nothing = { day: '', text: '', changesBusiness: false };

function NoteForm({ speaker: { say }, onNote }: FormProps) {
  const [note, setNote] = useState(nothing);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await onNote(note)) setNote(nothing);
  };
  return (
    <form className="card form-line" onSubmit={add}>
      <label>
        <span>{say('column.date')}</span>
        <input
          type="date"
          required
          value={note.day}
          onChange={({ target }) => setNote({ ...note, day: target.value })}
        />
      </label>
      <label className="wide">
        <span>{say('app.note')}</span>
        <input
          type="text"
          required
          maxLength={500}
          value={note.text}
          onChange={({ target }) => setNote({ ...note, text: target.value })}
        />
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={note.changesBusiness}
          onChange={({ target }) => setNote({ ...note, changesBusiness: target.checked })}
        />
        <span>{say('app.note.changes')}</span>
      </label>
      <button type="submit" className="main">
        {say('app.add')}
      </button>
    </form>
  );
}
