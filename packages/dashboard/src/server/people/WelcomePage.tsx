import { type FormEvent, useState } from 'react';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';

const SHORTEST_PASSWORD = 12;

/** Makes an account with the link that the address holds behind its mark. */
export function WelcomePage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [account, setAccount] = useState({ name: '', email: '', password: '' });
  const [error, setError] = useState<unknown>();
  const make = (event: FormEvent) => {
    event.preventDefault();
    const body = { link: location.hash.slice(1), ...account };
    ask('POST /api/accounts', { body, language }).then(() => location.assign('/'), setError);
  };
  const fields = [
    { field: 'name', type: 'text', words: say('app.name'), autoComplete: 'name' },
    { field: 'email', type: 'email', words: say('app.email'), autoComplete: 'username' },
    { field: 'password', type: 'password', words: say('app.password'), autoComplete: 'new-password' },
  ] as const;
  return (
    <form className="card form" onSubmit={make}>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {fields.map(({ field, type, words, autoComplete }) => (
        <label key={field}>
          <span>{words}</span>
          <input
            type={type}
            autoComplete={autoComplete}
            required
            {...(field === 'password' && { minLength: SHORTEST_PASSWORD })}
            value={account[field]}
            onChange={(event) => setAccount({ ...account, [field]: event.target.value })}
          />
        </label>
      ))}
      <button type="submit" className="main">
        {say('app.welcome.make')}
      </button>
    </form>
  );
}
