import { isWordKey, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Decided } from './Decided.tsx';
import { Lift } from './Lift.tsx';
import { type Policy, widestOf } from './lift-scale.ts';
import { measureWords } from './measure-words.ts';

interface Props {
  readonly policies: readonly Policy[];
  readonly speaker: Speaker;
  /** Null for whoever decides nothing. */
  readonly onSaid:
    | ((key: string, said: { readonly owner?: string; readonly note?: string }) => Promise<boolean>)
    | null;
}

/** Composed pages: the policy of each slot, how often it was published, and what came of it beside the control group. */
export function PolicyTable({ policies, speaker, onSaid }: Props) {
  const { say, format } = speaker;
  const outcomes = policies.map(({ outcome }) => outcome);
  return (
    <SimpleTable
      title={say('playbooks.policies')}
      isStacked
      columns={[
        { key: 'what', title: say('playbooks.what') },
        { key: 'state', title: say('playbooks.state') },
        { key: 'owner', title: say('playbooks.plan.owner') },
        { key: 'started', title: say('playbooks.started') },
        { key: 'runs', title: say('playbooks.runs') },
        { key: 'people', title: say('playbooks.people'), isNumber: true },
        { key: 'held', title: say('playbooks.held-out'), isNumber: true },
        { key: 'converted', title: say('playbooks.converted'), isNumber: true },
        { key: 'revenue', title: say('playbooks.revenue'), isNumber: true },
        { key: 'value', title: say('playbooks.value'), isNumber: true },
        { key: 'lift', title: say('playbooks.lift') },
      ]}
      rows={policies.map((policy) => {
        const { key, state, owner, startedAt, lastAt, versions, outcome } = policy;
        return {
          key,
          cells: [
            <What
              key="what"
              policy={policy}
              speaker={speaker}
              onSaid={onSaid && versions > 0 ? (said) => onSaid(key, said) : null}
            />,
            say(`playbooks.state.${state}`),
            <bdi key="owner">{owner ?? say('playbooks.owner.unnamed')}</bdi>,
            startedAt === null ? say('playbooks.started.not') : format.date(startedAt.slice(0, 10)),
            <>
              {say('playbooks.runs.versions', { versions: { count: versions } })}
              {lastAt !== null && <> ({format.date(lastAt.slice(0, 10))})</>}
            </>,
            outcome ? format.count(outcome.people.treated) : '–',
            outcome ? format.count(outcome.people.control) : '–',
            measureWords(outcome, 'converted', speaker),
            measureWords(outcome, 'revenue', speaker),
            measureWords(outcome, 'value', speaker),
            outcome ? (
              <Lift key="lift" outcome={outcome} widest={widestOf(outcomes, outcome.currency)} speaker={speaker} />
            ) : (
              '–'
            ),
          ],
        };
      })}
    />
  );
}

function What({
  policy: { key, slots, control, entries, versions },
  speaker,
  onSaid,
}: {
  readonly policy: Policy;
  readonly speaker: Speaker;
  readonly onSaid: ((said: { readonly owner?: string; readonly note?: string }) => Promise<boolean>) | null;
}) {
  const { say, format } = speaker;
  return (
    <>
      <a href={versions > 0 ? '/live/read-outs' : '/live/experiences'}>{key}</a>
      <details>
        <summary>{say('playbooks.steps')}</summary>
        <ul className="sentences">
          {slots.map(({ slot, policy, variants }) => (
            <li key={slot}>
              {say('playbooks.policy', {
                slot: { text: slot },
                policy: { words: policyWords(policy, say) },
                variants: { count: variants },
              })}
            </li>
          ))}
          {control > 0 && <li>{say('playbooks.policy.held-out', { share: { words: format.share(control) } })}</li>}
        </ul>
        <Decided entries={entries} of={key} speaker={speaker} onSaid={onSaid} />
      </details>
    </>
  );
}

function policyWords(kind: string, say: Speaker['say']): string {
  const word = `studio.policy.${kind}`;
  return isWordKey(word) ? say(word) : kind;
}
