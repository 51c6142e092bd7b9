import type { Speaker } from '@perennial/words';
import type { Playbook } from './lift-scale.ts';

interface Props {
  readonly state: Playbook['state'];
  readonly owner: string;
  readonly say: Speaker['say'];
}

/** How far it is, and whose it is. */
export function State({ state, owner, say }: Props) {
  return (
    <span>
      {say(`playbooks.state.${state}`)} · <span className="unseen">{say('playbooks.plan.owner')}: </span>
      <bdi>{owner}</bdi>
    </span>
  );
}
