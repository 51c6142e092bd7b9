import type { Body, PlaybooksAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { useSearch } from 'wouter';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { opportunityOf } from './plan-address.ts';

type Opportunity = PlaybooksAnswer['opportunities'][number];

interface Props {
  readonly speaker: Speaker;
  readonly opportunities: readonly Opportunity[];
  readonly segments: readonly string[];
  /** Resolves to whether it was taken. */
  readonly onPlan: (plan: Body<'POST /api/playbooks'>) => Promise<boolean>;
}

const optionOf = ({ place }: Opportunity) => `opportunity ${place}`;
const nothing = { chosen: '', holdOut: undefined as number | undefined, owner: '', note: '', begin: false };
const HALF = 0.5;

/** For what a playbook is made, how many are left out of it, whose it is, and whether it begins at once. */
export function PlanForm({ speaker: { say }, opportunities, segments, onPlan }: Props) {
  const asked = opportunityOf(useSearch());
  const found = asked && opportunities.find(({ place, kind }) => place === asked.place && kind === asked.kind);
  const [plan, setPlan] = useState({ ...nothing, chosen: found ? optionOf(found) : '' });
  const options = [
    ...opportunities.map((each) => ({ value: optionOf(each), words: `${each.place}. ${each.what}` })),
    ...segments.map((name) => ({
      value: `segment ${name}`,
      words: say('playbooks.plan.segment', { name: { text: name } }),
    })),
  ];
  const chosen = plan.chosen || (options[0]?.value ?? '');
  const opportunity = opportunities.find((each) => chosen === optionOf(each));
  const usual = opportunity?.holdOut ?? HALF;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { holdOut = usual, owner, note, begin } = plan;
    const rest = {
      holdOut,
      begin,
      ...(owner.trim() && { owner: owner.trim() }),
      ...(note.trim() && { note: note.trim() }),
    };
    const body = opportunity
      ? { opportunity: { place: opportunity.place, kind: opportunity.kind }, ...rest }
      : { segment: chosen.slice('segment '.length), ...rest };
    if (await onPlan(body)) setPlan(nothing);
  };
  return (
    <form className="card form-line" onSubmit={add} aria-label={say('playbooks.plan')}>
      <h2>{say('playbooks.plan')}</h2>
      {asked && !found && <p role="status">{say('playbooks.plan.gone')}</p>}
      <ChoiceField
        label={say('playbooks.plan.for')}
        value={chosen}
        options={options}
        onChange={(value) => setPlan({ ...plan, chosen: value, holdOut: undefined })}
      />
      {opportunity?.audience !== null && (
        <NumberField
          label={say('playbooks.plan.hold-out')}
          value={plan.holdOut}
          standing={usual}
          isShare
          most={0.9}
          onChange={(holdOut) => setPlan({ ...plan, holdOut })}
        />
      )}
      <TextField
        label={say('playbooks.plan.owner')}
        value={plan.owner}
        most={100}
        onChange={(owner) => setPlan({ ...plan, owner })}
      />
      <TextField
        label={say('playbooks.plan.note')}
        value={plan.note}
        most={500}
        isWide
        onChange={(note) => setPlan({ ...plan, note })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={plan.begin}
          onChange={({ target }) => setPlan({ ...plan, begin: target.checked })}
        />
        <span>{say('playbooks.plan.begin')}</span>
      </label>
      <button type="submit" className="main">
        {say('playbooks.plan.add')}
      </button>
    </form>
  );
}
