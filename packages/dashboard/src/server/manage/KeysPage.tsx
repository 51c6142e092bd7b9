import { type FormEvent, useState } from 'react';
import { ChoiceField, optionsOf } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';
import { AddressesField } from './AddressesField.tsx';
import { originsOf } from './origins-of.ts';

const roles = ['viewer', 'analyst', 'marketer', 'engineer', 'admin', 'source', 'desk'] as const;
type KeyRole = (typeof roles)[number];

/** Keys for programs. One is said once, when it is made. */
export function KeysPage({ speaker, session }: PageProps) {
  const { say, language, format } = speaker;
  const { answer: keys, error } = useAnswer('GET /api/keys', { language });
  const { change, error: refused } = useChange(language);
  const [said, setSaid] = useState<string | null>(null);
  const problem = refused ?? error;
  const sayOnce = (made: { readonly key: string } | null) => setSaid(made?.key ?? null);
  return (
    <>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      <KeyForm
        speaker={speaker}
        mayAll={session.role === 'admin'}
        onKey={(body) => void change('POST /api/keys', { body }).then(sayOnce)}
      />
      {said !== null && (
        <p className="card" role="status">
          {say('app.key.once')} <code>{said}</code>
        </p>
      )}
      {keys?.length === 0 && <p className="card empty">{say('app.keys.none')}</p>}
      {keys && keys.length > 0 && (
        <div className="card">
          <SimpleTable
            title={say('app.keys')}
            isStacked
            columns={[
              { key: 'name', title: say('app.name.thing') },
              { key: 'beginning', title: say('app.key') },
              { key: 'role', title: say('app.role') },
              { key: 'limits', title: say('app.key.limits') },
              { key: 'made', title: say('app.made') },
              { key: 'do', title: say('app.do') },
            ]}
            rows={keys.map(({ id, name, beginning, role, madeAt, endsAt, origins, requestsAMinute }) => ({
              key: id,
              cells: [
                name,
                <code key="beginning">{beginning}…</code>,
                say(`app.role.${role as KeyRole}`),
                <Limits key="limits" speaker={speaker} origins={origins} requestsAMinute={requestsAMinute} />,
                format.date(madeAt.slice(0, 10)),
                <span key="do">
                  {endsAt === null && (
                    <button
                      type="button"
                      className="link"
                      onClick={() => void change('POST /api/keys/:id/rotation', { params: { id } }).then(sayOnce)}
                    >
                      {say('app.key.rotate')}
                    </button>
                  )}{' '}
                  <button
                    type="button"
                    className="link"
                    aria-label={`${say('app.remove')}: ${name}`}
                    onClick={() => change('DELETE /api/keys/:id', { params: { id } })}
                  >
                    {say('app.remove')}
                  </button>
                </span>,
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}

interface LimitsProps {
  readonly speaker: PageProps['speaker'];
  readonly origins: readonly string[];
  readonly requestsAMinute: number | null;
}

/** What a key is limited to, a line each. */
function Limits({ speaker: { say }, origins, requestsAMinute }: LimitsProps) {
  if (origins.length === 0 && requestsAMinute === null) return null;
  return (
    <div>
      {origins.map((origin) => (
        <div key={origin}>
          <code>{origin}</code>
        </div>
      ))}
      {requestsAMinute !== null && <div>{say('app.key.a-minute', { most: { count: requestsAMinute } })}</div>}
    </div>
  );
}

interface NewKey {
  readonly name: string;
  readonly role: KeyRole;
  readonly origins: string[];
  readonly requestsAMinute: number | null;
}

interface FormProps {
  readonly speaker: PageProps['speaker'];
  /** Whether keys of administrators may be made. */
  readonly mayAll: boolean;
  readonly onKey: (body: NewKey) => void;
}

function KeyForm({ speaker, mayAll, onKey }: FormProps) {
  const { say } = speaker;
  const [name, setName] = useState('');
  const [role, setRole] = useState<KeyRole>('viewer');
  const [addresses, setAddresses] = useState('');
  const [most, setMost] = useState<number>();
  const make = (event: FormEvent) => {
    event.preventDefault();
    const limits = { origins: originsOf(addresses), requestsAMinute: most ?? null };
    // What was typed before another role was chosen is seen no more, and limits nothing.
    onKey({ name, role, ...(role === 'source' ? limits : { origins: [], requestsAMinute: null }) });
    setName('');
    setAddresses('');
    setMost(undefined);
  };
  return (
    <form className="card form-line" onSubmit={make}>
      <TextField label={say('app.name.thing')} value={name} onChange={setName} most={100} isRequired />
      <ChoiceField
        label={say('app.role')}
        value={role}
        options={optionsOf(
          roles.filter((each) => mayAll || each !== 'admin'),
          (each) => say(`app.role.${each}`),
        )}
        onChange={setRole}
      />
      {role === 'source' && (
        <>
          <AddressesField speaker={speaker} value={addresses} onChange={setAddresses} />
          <NumberField
            label={say('app.key.most')}
            value={most}
            onChange={setMost}
            least={1}
            most={10_000_000}
            step={1}
          />
        </>
      )}
      <button type="submit" className="main">
        {say('app.key.make')}
      </button>
    </form>
  );
}
