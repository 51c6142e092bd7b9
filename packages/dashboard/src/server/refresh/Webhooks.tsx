import { type FormEvent, useState } from 'react';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';

/** Which addresses are told of runs, and whether the messages arrive. The secret that signs them is said once. */
export function Webhooks({ speaker }: PageProps) {
  const { say, language } = speaker;
  const { answer: hooks, error } = useAnswer('GET /api/webhooks', { language });
  const { change, error: refused } = useChange(language);
  const [address, setAddress] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const problem = refused ?? error;
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = await change('POST /api/webhooks', { body: { address } });
    setSecret(made?.secret ?? null);
    if (made) setAddress('');
  };
  return (
    <section className="card form" aria-labelledby="webhooks-title">
      <h2 id="webhooks-title">{say('refresh.webhooks')}</h2>
      <p className="quiet">{say('refresh.webhooks.is')}</p>
      {hooks?.length === 0 && <p className="quiet">{say('refresh.webhooks.none')}</p>}
      {hooks && hooks.length > 0 && (
        <SimpleTable
          title={say('refresh.webhooks')}
          columns={[
            { key: 'address', title: say('refresh.address') },
            { key: 'waiting', title: say('refresh.waiting'), isNumber: true },
            { key: 'failed', title: say('refresh.failed'), isNumber: true },
            { key: 'do', title: say('app.do') },
          ]}
          rows={hooks.map((hook) => ({
            key: hook.id,
            cells: [
              <code key="address">{hook.address}</code>,
              String(hook.waiting),
              String(hook.failed),
              <button
                key="do"
                type="button"
                className="link"
                aria-label={`${say('app.remove')}: ${hook.address}`}
                onClick={() => change('DELETE /api/webhooks/:id', { params: { id: hook.id } })}
              >
                {say('app.remove')}
              </button>,
            ],
          }))}
        />
      )}
      {secret !== null && (
        <p role="status">
          {say('refresh.secret')} <code>{secret}</code>
        </p>
      )}
      <form className="form-line" onSubmit={make}>
        <label className="wide">
          <span>{say('refresh.address')}</span>
          <input
            type="url"
            required
            maxLength={2000}
            placeholder="https://hooks.example.com/clv"
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        </label>
        <button type="submit" className="main">
          {say('app.add')}
        </button>
      </form>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
    </section>
  );
}
