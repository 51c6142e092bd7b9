import type { ExperienceConfiguration } from '@perennial/decide';
import type { Answer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import { ask } from '../../ask.ts';
import { Problem } from '../../Problem.tsx';
import { moneyIn } from '../money.ts';
import type { Say } from '../say.ts';

type Tried = Answer<'POST /api/experiences/:key/trial'>;
type Estimated = Pick<NonNullable<Tried['slots'][number]['estimate']>['observed'], 'value' | 'low95' | 'high95'>;

/** What says what the draft would have brought, the most trustworthy first. */
const estimators = ['doublyRobust', 'snips', 'ips'] as const;

interface Props {
  readonly speaker: Speaker;
  readonly configuration: ExperienceConfiguration;
}

/** What the draft would have brought of those who were here, before anybody sees it: from the logged chances, slot by slot. */
export function Trial({ speaker, configuration }: Props) {
  const { say, language } = speaker;
  const [tried, setTried] = useState<{ readonly text: string; readonly answer: Tried }>();
  const [problem, setProblem] = useState<unknown>();
  const text = JSON.stringify(configuration);
  const trial = () => {
    setProblem(undefined);
    const params = { key: configuration.key };
    ask('POST /api/experiences/:key/trial', { params, body: configuration, language }).then(
      (answer) => setTried({ text, answer }),
      setProblem,
    );
  };
  const money = moneyIn(configuration.currency, language);
  const estimated = ({ value, low95, high95 }: Estimated) => `${money(value)} [${money(low95)}, ${money(high95)}]`;
  return (
    <section className="card" aria-label={say('studio.trial')}>
      <h2>{say('studio.trial')}</h2>
      <p className="quiet">{say('studio.trial.why')}</p>
      <div className="live-buttons">
        <button type="button" onClick={trial}>
          {say('studio.trial.try')}
        </button>
      </div>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {tried && tried.text === text && (
        <SimpleTable
          title={say('studio.trial.result')}
          columns={[
            { key: 'slot', title: say('live.slot') },
            { key: 'observed', title: say('studio.trial.observed'), isNumber: true },
            ...estimators.map((name) => ({ key: name, title: say(`trial.${name}`), isNumber: true })),
            { key: 'people', title: say('studio.trial.people'), isNumber: true },
          ]}
          rows={tried.answer.slots.map(({ slot, name: called, estimate }) => ({
            key: slot,
            cells: estimate
              ? [
                  called,
                  estimated(estimate.observed),
                  ...estimators.map((name) => estimated(estimate[name])),
                  say('studio.trial.effective', {
                    people: { count: estimate.people },
                    effective: { count: Math.round(estimate.effectivePeople) },
                  }),
                ]
              : [called, '–', ...estimators.map(() => '–'), say('studio.trial.few')],
          }))}
        />
      )}
      {tried && tried.text === text && <Starts tried={tried.answer} say={say} />}
    </section>
  );
}

interface StartsProps {
  readonly tried: Tried;
  readonly say: Say;
}

/** With which outcomes the slots begin that learn. */
function Starts({ tried: { slots, learnedAt, asOf }, say }: StartsProps) {
  const at = { date: (learnedAt ?? asOf).slice(0, 10) };
  return slots.map(
    ({ slot, name, startsFrom }) =>
      startsFrom !== null && (
        <p key={slot} className="quiet">
          {name}: {say(`trial.starts.${startsFrom}`, { at })}
        </p>
      ),
  );
}
