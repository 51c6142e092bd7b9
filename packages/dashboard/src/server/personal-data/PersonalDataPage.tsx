import type { ErasedPersonAnswer, FoundPersonAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { Field } from '../../fields/Field.tsx';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { saveAs } from './save-as.ts';

type Shown =
  | { readonly kind: 'found'; readonly found: FoundPersonAnswer }
  | { readonly kind: 'erased'; readonly erased: ErasedPersonAnswer }
  | { readonly kind: 'readmitted' };

/** What is known of a person: to see it, to hand it to them, and to delete it. */
export function PersonalDataPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [id, setId] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const [isSure, setSure] = useState(false);
  const asked = { body: { id }, language };
  const trying = (work: Promise<void>) => {
    setProblem(undefined);
    setSure(false);
    void work.catch((error) => {
      setShown(null);
      setProblem(error);
    });
  };
  const find = (event: FormEvent) => {
    event.preventDefault();
    trying(ask('POST /api/personal-data/search', asked).then((found) => setShown({ kind: 'found', found })));
  };
  const erase = () =>
    trying(ask('POST /api/personal-data/deletion', asked).then((erased) => setShown({ kind: 'erased', erased })));
  const readmit = () =>
    trying(ask('POST /api/personal-data/readmission', asked).then(() => setShown({ kind: 'readmitted' })));
  const save = () =>
    trying(
      ask('POST /api/personal-data/export', asked).then((rows) => saveAs('person.json', JSON.stringify(rows, null, 2))),
    );
  return (
    <>
      <form className="card form" onSubmit={find}>
        <p>{say('persons.why')}</p>
        <Field label={say('persons.id')}>
          <input
            type="text"
            value={id}
            required
            minLength={3}
            autoComplete="off"
            onChange={(event) => setId(event.target.value)}
          />
        </Field>
        <button type="submit" className="main">
          {say('persons.search')}
        </button>
        <button type="button" title={say('persons.readmit.why')} disabled={id.length < 3} onClick={readmit}>
          {say('persons.readmit')}
        </button>
      </form>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      <div role="status">
        {shown?.kind === 'readmitted' && <p className="card">{say('persons.readmitted')}</p>}
        {shown?.kind === 'erased' && (
          <p className="card">{say('persons.deleted', { reference: { text: shown.erased.reference } })}</p>
        )}
      </div>
      {shown?.kind === 'erased' && <Places {...shown.erased} speaker={speaker} />}
      {shown?.kind === 'found' && (
        <>
          <Places {...shown.found} speaker={speaker} />
          <div className="card form">
            <button type="button" onClick={save}>
              {say('persons.export')}
            </button>
            <button type="button" onClick={isSure ? erase : () => setSure(true)}>
              {say(isSure ? 'persons.delete.sure' : 'persons.delete')}
            </button>
          </div>
        </>
      )}
    </>
  );
}

interface PlacesProps extends Pick<FoundPersonAnswer, 'places' | 'unread' | 'elsewhere'> {
  readonly customers?: readonly string[];
  readonly names?: readonly string[];
  readonly speaker: Speaker;
}

function Places({ customers, names, places, unread, elsewhere, speaker: { say } }: PlacesProps) {
  const counts = { customers: { count: customers?.length ?? 0 }, places: { count: places.length } };
  return (
    <div className="card table-scroll">
      {customers && <p>{say('persons.found', counts)}</p>}
      {names && (
        <p>
          {say('persons.known-by')}: {names.join(', ')}
        </p>
      )}
      {places.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('persons.place')}</th>
              <th scope="col">{say('persons.rows')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ place, rows }) => (
              <tr key={place}>
                <th scope="row">{place}</th>
                <td>{rows}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unread.length > 0 && (
        <p>
          {say('persons.unread')}: {unread.join(', ')}
        </p>
      )}
      {elsewhere.length > 0 && (
        <>
          <p>{say('persons.elsewhere')}</p>
          <ul>
            {elsewhere.map(({ kind, path, at, isThere }) => (
              <li key={`${kind} ${path} ${at}`}>
                {say(`persons.elsewhere.${kind}`)}: {path} {isThere ? '' : `(${say('persons.elsewhere.gone')})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
