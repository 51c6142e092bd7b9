import { isWordKey, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { boardCells, boardColumns } from './board-columns.tsx';
import { Decided } from './Decided.tsx';
import { Lift } from './Lift.tsx';
import { type Policy, widestOf } from './lift-scale.ts';

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
      columns={boardColumns(say)}
      rows={policies.map((policy) => {
        const { key, state, owner, startedAt, lastAt, versions, outcome } = policy;
        const parts = {
          what: (
            <What
              key="what"
              policy={policy}
              speaker={speaker}
              onSaid={onSaid && versions > 0 ? (said) => onSaid(key, said) : null}
            />
          ),
          state: say(`playbooks.state.${state}`),
          lift: outcome ? (
            <Lift key="lift" outcome={outcome} widest={widestOf(outcomes, outcome.currency)} speaker={speaker} />
          ) : (
            '–'
          ),
          people: outcome?.people ?? null,
          owner: owner ?? say('playbooks.owner.unnamed'),
          runs: (
            <span key="runs">
              {say('playbooks.runs.versions', { versions: { count: versions } })}
              {lastAt !== null && ` (${format.date(lastAt.slice(0, 10))})`}
            </span>
          ),
          ...{ startedAt, outcome },
        };
        return { key, cells: boardCells(parts, speaker) };
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
