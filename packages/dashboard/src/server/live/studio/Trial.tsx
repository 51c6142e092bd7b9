import type { ExperienceConfiguration } from '@perennial/decide';
import type { Answer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { ask } from '../../ask.ts';
import { Problem } from '../../Problem.tsx';
import { moneyIn } from '../money.ts';
import { TableCard } from '../TableCard.tsx';
import { TableHead } from '../TableHead.tsx';

type Tried = Answer<'POST /api/experiences/:key/trial'>;
type Estimated = Pick<NonNullable<Tried['slots'][number]['estimate']>['observed'], 'value' | 'low95' | 'high95'>;

interface Props {
  readonly speaker: Speaker;
  readonly configuration: ExperienceConfiguration;
}

/** What the draft would have brought of those who were here, before anybody sees it: from the logged chances, slot by slot. */
export function Trial({ speaker, configuration }: Props) {
  const { say, language } = speaker;
  const [tried, setTried] = useState<{ readonly text: string; readonly slots: Tried['slots'] }>();
  const [problem, setProblem] = useState<unknown>();
  const text = JSON.stringify(configuration);
  const trial = () => {
    setProblem(undefined);
    const params = { key: configuration.key };
    ask('POST /api/experiences/:key/trial', { params, body: configuration, language }).then(
      ({ slots }) => setTried({ text, slots }),
      setProblem,
    );
  };
  const money = moneyIn(configuration.currency, language);
  const estimated = ({ value, low95, high95 }: Estimated) => `${money(value)} [${money(low95)}, ${money(high95)}]`;
  return (
    <section className="card" aria-label={say('studio.trial')}>
      <h2>{say('studio.trial')}</h2>
      <p className="quiet">{say('studio.trial.why')}</p>
      <button type="button" onClick={trial}>
        {say('studio.trial.try')}
      </button>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {tried && tried.text === text && (
        <TableCard title={say('studio.trial.result')}>
          <TableHead
            columns={['live.slot', 'studio.trial.observed', 'studio.trial.draft', 'studio.trial.people']}
            say={say}
          />
          <tbody>
            {tried.slots.map(({ slot, estimate }) => (
              <tr key={slot}>
                <th scope="row">{slot}</th>
                {estimate ? (
                  <>
                    <td>{estimated(estimate.observed)}</td>
                    <td>{estimated(estimate.doublyRobust)}</td>
                    <td>
                      {say('studio.trial.effective', {
                        people: { count: estimate.people },
                        effective: { count: Math.round(estimate.effectivePeople) },
                      })}
                    </td>
                  </>
                ) : (
                  <td colSpan={3}>{say('studio.trial.few')}</td>
                )}
              </tr>
            ))}
          </tbody>
        </TableCard>
      )}
    </section>
  );
}
