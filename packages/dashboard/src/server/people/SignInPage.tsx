import { type FormEvent, useState } from 'react';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';

/** Address and password; then whatever they came for. */
export function SignInPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>();
  const signIn = (event: FormEvent) => {
    event.preventDefault();
    ask('POST /api/session', { body: { email, password }, language }).then(
      () => location.assign(location.pathname === '/sign-in' ? '/' : location.href),
      setError,
    );
  };
  return (
    <form className="card form" onSubmit={signIn}>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      <label>
        <span>{say('app.email')}</span>
        <input
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </label>
      <label>
        <span>{say('app.password')}</span>
        <input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <button type="submit" className="main">
        {say('app.sign-in')}
      </button>
    </form>
  );
}
