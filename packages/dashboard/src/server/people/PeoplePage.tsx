import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';

const roles = ['viewer', 'analyst', 'marketer', 'engineer', 'admin'] as const;
type Role = (typeof roles)[number];

/** Who has an account, with which role; and links for others. */
export function PeoplePage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const { answer: people, error, again } = useAnswer('GET /api/people', { language });
  const [problem, setProblem] = useState<unknown>();
  const change = (work: Promise<unknown>) => {
    setProblem(undefined);
    work.then(again, setProblem);
  };
  const shown = problem ?? error;
  return (
    <>
      {shown !== undefined && <Problem error={shown} speaker={speaker} />}
      {people?.length === 0 && <p className="card">{say('app.nobody')}</p>}
      {people && people.length > 0 && (
        <div className="card table-scroll">
          <table>
            <caption>{say('app.people')}</caption>
            <tbody>
              {people.map(({ id, name, email, role }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{email}</td>
                  <td>
                    <RoleChoice
                      speaker={speaker}
                      label={`${say('app.role')}: ${name}`}
                      role={role ?? 'viewer'}
                      onRole={(chosen) =>
                        change(ask('PUT /api/people/:id', { params: { id }, body: { role: chosen }, language }))
                      }
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      aria-label={`${say('app.remove')}: ${name}`}
                      onClick={() => change(ask('DELETE /api/people/:id', { params: { id }, language }))}
                    >
                      {say('app.remove')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Invitation speaker={speaker} onProblem={setProblem} />
    </>
  );
}

function Invitation({
  speaker,
  onProblem,
}: {
  readonly speaker: Speaker;
  readonly onProblem: (problem: unknown) => void;
}) {
  const { say, language } = speaker;
  const [role, setRole] = useState<Role>('viewer');
  const [link, setLink] = useState<string | null>(null);
  const invite = () =>
    ask('POST /api/invitations', { body: { role }, language }).then((made) => setLink(made.link), onProblem);
  return (
    <div className="card form">
      <RoleChoice speaker={speaker} label={say('app.role')} role={role} onRole={setRole} />
      <button type="button" className="main" onClick={invite}>
        {say('app.invite')}
      </button>
      {link !== null && (
        <p role="status">
          {say('app.invite.link')} <code>{link}</code>
        </p>
      )}
    </div>
  );
}

interface RoleProps {
  readonly speaker: Speaker;
  readonly label: string;
  readonly role: Role;
  readonly onRole: (role: Role) => void;
}

function RoleChoice({ speaker: { say }, label, role, onRole }: RoleProps) {
  return (
    <select
      aria-label={label}
      value={role}
      onChange={(event) => onRole(roles.find((each) => each === event.target.value) ?? role)}
    >
      {roles.map((each) => (
        <option key={each} value={each}>
          {say(`app.role.${each}`)}
        </option>
      ))}
    </select>
  );
}
