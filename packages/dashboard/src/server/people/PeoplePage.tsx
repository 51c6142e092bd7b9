import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { ChoiceField, optionsOf } from '../../fields/ChoiceField.tsx';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
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
  if (!people && shown === undefined) return <div className="card skeleton page-high" aria-hidden="true" />;
  return (
    <>
      {shown !== undefined && <Problem error={shown} speaker={speaker} />}
      {people?.length === 0 && <p className="card">{say('app.nobody')}</p>}
      {people && people.length > 0 && (
        <div className="card">
          <SimpleTable
            title={say('app.people')}
            isStacked
            columns={[
              { key: 'name', title: say('app.name') },
              { key: 'email', title: say('app.email') },
              { key: 'role', title: say('app.role') },
              { key: 'do', title: say('app.do') },
            ]}
            rows={people.map(({ id, name, email, role }) => ({
              key: id,
              cells: [
                name,
                email,
                <RoleChoice
                  key="role"
                  speaker={speaker}
                  label={`${say('app.role')}: ${name}`}
                  role={role ?? 'viewer'}
                  onRole={(chosen) =>
                    change(ask('PUT /api/people/:id', { params: { id }, body: { role: chosen }, language }))
                  }
                />,
                <button
                  key="remove"
                  type="button"
                  className="link"
                  aria-label={`${say('app.remove')}: ${name}`}
                  onClick={() => change(ask('DELETE /api/people/:id', { params: { id }, language }))}
                >
                  {say('app.remove')}
                </button>,
              ],
            }))}
          />
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
      <h2>{say('app.invite.title')}</h2>
      <p className="quiet">{say('app.invite.why')}</p>
      <div className="form-line">
        <ChoiceField
          label={say('app.role')}
          value={role}
          options={optionsOf(roles, (each) => say(`app.role.${each}`))}
          onChange={setRole}
        />
        <button type="button" className="main" onClick={invite}>
          {say('app.invite')}
        </button>
      </div>
      <p className="small">{say(`app.role.${role}.may`)}</p>
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
