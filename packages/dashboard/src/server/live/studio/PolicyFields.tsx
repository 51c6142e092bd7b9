import { ChoiceField, optionsOf } from '../../../fields/ChoiceField.tsx';
import { NumberField } from '../../../fields/NumberField.tsx';
import type { Say } from '../say.ts';
import {
  changed,
  evenWeights,
  newPolicy,
  type PolicyConfiguration,
  policyKinds,
  type SlotConfiguration,
  variantNames,
} from './edit-page.ts';
import { Rules } from './Rules.tsx';

interface Props {
  readonly slot: SlotConfiguration;
  readonly currency: string;
  readonly say: Say;
  readonly onPolicy: (policy: PolicyConfiguration) => void;
}

/** How a slot chooses among its variants, and what that way of choosing has to be told. */
export function PolicyFields({ slot, currency, say, onPolicy }: Props) {
  const { kind } = slot.policy;
  return (
    <>
      <div className="form-line">
        <ChoiceField
          label={say('live.policy')}
          value={kind}
          options={optionsOf(policyKinds, (each) => say(`studio.policy.${each}`))}
          onChange={(chosen) => chosen !== kind && onPolicy(newPolicy(chosen, slot))}
        />
        <p className="quiet studio-why">{say(`studio.policy.${kind}.why`)}</p>
      </div>
      <Details slot={slot} currency={currency} say={say} onPolicy={onPolicy} />
    </>
  );
}

function Details({ slot, currency, say, onPolicy }: Props) {
  const { policy } = slot;
  if (policy.kind === 'split') return <Shares policy={policy} slot={slot} say={say} onPolicy={onPolicy} />;
  if (policy.kind === 'rules')
    return <Rules policy={policy} slot={slot} currency={currency} say={say} onPolicy={onPolicy} />;
  if (policy.kind === 'tiers')
    return <Tiers policy={policy} slot={slot} currency={currency} say={say} onPolicy={onPolicy} />;
  return (
    <div className="form-line">
      <NumberField
        label={say('studio.explore')}
        isShare
        standing={0.02}
        value={policy.explore}
        onChange={(explore) => onPolicy(changed(policy, 'explore', explore))}
      />
      {policy.kind === 'thompson' && (
        <NumberField
          label={say('studio.from-people')}
          standing={100}
          value={policy.fromPeople}
          onChange={(fromPeople) => onPolicy(changed(policy, 'fromPeople', fromPeople))}
        />
      )}
    </div>
  );
}

type Of<Kind> = Extract<PolicyConfiguration, { readonly kind: Kind }>;

interface SharesProps extends Omit<Props, 'currency'> {
  readonly policy: Of<'split'>;
}

function Shares({ policy, slot, say, onPolicy }: SharesProps) {
  const names = Object.keys(slot.variants);
  const called = variantNames(slot);
  const weigh = (weights: Readonly<Record<string, number>>) => onPolicy({ kind: 'split', weights });
  return (
    <div className="form-line">
      {names.map((name) => (
        <NumberField
          key={name}
          label={called(name)}
          isShare
          value={policy.weights[name]}
          onChange={(weight) => weigh({ ...policy.weights, [name]: weight ?? 0 })}
        />
      ))}
      <button type="button" onClick={() => weigh(evenWeights(names))}>
        {say('studio.even')}
      </button>
    </div>
  );
}

interface TiersProps extends Props {
  readonly policy: Of<'tiers'>;
}

function Tiers({ policy, slot, currency, say, onPolicy }: TiersProps) {
  const { tiers } = policy;
  const put = (next: typeof tiers) => onPolicy({ ...policy, tiers: next });
  const change = (at: number, tier: (typeof tiers)[number]) => put(tiers.map((each, i) => (i === at ? tier : each)));
  return (
    <>
      {tiers.map((tier, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tier is known by its place alone
        <div className="form-line" key={i}>
          <NumberField
            label={say('studio.if.value-from')}
            currency={currency}
            value={tier.from}
            onChange={(from) => change(i, { ...tier, from: from ?? 0 })}
          />
          <ChoiceField
            label={say('studio.shows')}
            value={tier.show}
            options={optionsOf(Object.keys(slot.variants), variantNames(slot))}
            onChange={(show) => change(i, { ...tier, show })}
          />
          {tiers.length > 1 && (
            <button type="button" className="link" onClick={() => put(tiers.filter((_, at) => at !== i))}>
              {say('studio.tier.remove', { n: { count: i + 1 } })}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        onClick={() => put([...tiers, { from: (tiers.at(-1)?.from ?? 0) * 2, show: slot.default }])}
      >
        {say('studio.tier.add')}
      </button>
    </>
  );
}
