import { isWordKey, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { boardCells, boardColumns } from './board-columns.tsx';
import { Decided } from './Decided.tsx';
import { Details } from './Details.tsx';
import { Lift } from './Lift.tsx';
import { type Policy, widestOf } from './lift-scale.ts';
import { State } from './State.tsx';

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
  const { say } = speaker;
  const outcomes = policies.map(({ outcome }) => outcome);
  return (
    <SimpleTable
      title={say('playbooks.policies')}
      isStacked
      columns={boardColumns(say)}
      rows={policies.map((policy) => {
        const { key, state, owner, versions, outcome } = policy;
        const parts = {
          what: (
            <a key="what" href={versions > 0 ? '/live/read-outs' : '/live/experiences'}>
              {key}
            </a>
          ),
          state: <State key="state" state={state} owner={owner ?? say('playbooks.owner.unnamed')} say={say} />,
          lift: outcome ? (
            <Lift key="lift" outcome={outcome} widest={widestOf(outcomes, outcome.currency)} speaker={speaker} />
          ) : (
            '–'
          ),
          people: outcome?.people ?? null,
          outcome,
        };
        return {
          key,
          cells: boardCells(parts, speaker),
          below: (
            <Below
              policy={policy}
              speaker={speaker}
              onSaid={onSaid && versions > 0 ? (said) => onSaid(key, said) : null}
            />
          ),
        };
      })}
    />
  );
}

function Below({
  policy: { key, slots, control, entries, versions, startedAt, lastAt, outcome },
  speaker,
  onSaid,
}: {
  readonly policy: Policy;
  readonly speaker: Speaker;
  readonly onSaid: ((said: { readonly owner?: string; readonly note?: string }) => Promise<boolean>) | null;
}) {
  const { say, format } = speaker;
  const runs =
    say('playbooks.runs.versions', { versions: { count: versions } }) +
    (lastAt === null ? '' : ` (${format.date(lastAt.slice(0, 10))})`);
  return (
    <Details {...{ startedAt, runs, outcome, speaker }} of={key}>
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
    </Details>
  );
}

function policyWords(kind: string, say: Speaker['say']): string {
  const word = `studio.policy.${kind}`;
  return isWordKey(word) ? say(word) : kind;
}
