import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { type PolicyProps, serviceTiers } from './service-policy.ts';

const bounds = ['top', 'high', 'middle'] as const;
/** To begin with, in whole units of the currency. */
const FIRST_BOUNDS = { top: 500, high: 200, middle: 50 };

/** Where tiers begin, and what the remedies of a case may cost in each. */
export function ServiceLimits({ policy, speaker: { say }, currency, onChange }: PolicyProps) {
  const { tiers } = policy;
  return (
    <>
      <div className="form-line">
        <ChoiceField
          label={say('service-desk.settings.tiers')}
          value={tiers ? 'amount' : 'quantile'}
          options={(['quantile', 'amount'] as const).map((value) => ({
            value,
            words: say(`service-desk.settings.tiers.${value}`),
          }))}
          onChange={(chosen) => onChange({ ...policy, tiers: chosen === 'amount' ? (tiers ?? FIRST_BOUNDS) : null })}
        />
        {tiers &&
          bounds.map((tier) => (
            <NumberField
              key={tier}
              label={say('service-desk.settings.tier', { tier: { words: say(`service-desk.tier-name.${tier}`) } })}
              currency={currency}
              value={tiers[tier]}
              least={0}
              isRequired
              onChange={(from = 0) => onChange({ ...policy, tiers: { ...tiers, [tier]: from } })}
            />
          ))}
      </div>
      <div className="form-line">
        {serviceTiers.map((tier) => (
          <NumberField
            key={tier}
            label={say('service-desk.settings.share', { tier: { words: say(`service-desk.tier-name.${tier}`) } })}
            value={policy.share[tier]}
            isShare
            isRequired
            onChange={(share = 0) => onChange({ ...policy, share: { ...policy.share, [tier]: share } })}
          />
        ))}
        <NumberField
          label={say('service-desk.settings.most')}
          currency={currency}
          value={policy.most ?? undefined}
          least={0}
          onChange={(most) => onChange({ ...policy, most: most ?? null })}
        />
        <NumberField
          label={say('service-desk.settings.margin')}
          value={policy.margin ?? undefined}
          isShare
          onChange={(margin) => onChange({ ...policy, margin: margin ?? null })}
        />
        <NumberField
          label={say('service-desk.settings.lately')}
          value={policy.lately}
          least={1}
          most={365}
          step={1}
          isRequired
          onChange={(lately = policy.lately) => onChange({ ...policy, lately })}
        />
      </div>
    </>
  );
}
