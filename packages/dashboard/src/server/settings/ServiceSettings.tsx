import type { Answer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { Field } from '../../fields/Field.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { Problem } from '../Problem.tsx';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';

type Policy = Answer<'GET /api/settings'>['service'];

const tiers = ['top', 'high', 'middle', 'low'] as const;
const remedies = ['explain', 'first-in-line', 'call-back', 'replace', 'refund-shipping', 'voucher'] as const;

/** How customers are treated at the help desk: what remedies may cost, which tiers get them, and whose pages may show the card. */
export function ServiceSettings({ speaker }: { readonly speaker: Speaker }) {
  const { answer } = useAnswer('GET /api/settings', { language: speaker.language, keeps: true });
  if (!answer) return null;
  return <PolicyForm key={JSON.stringify(answer.service)} policy={answer.service} speaker={speaker} />;
}

interface Props {
  readonly policy: Policy;
  readonly speaker: Speaker;
}

function PolicyForm({ policy, speaker }: Props) {
  const { say, language } = speaker;
  const { change, error } = useChange(language);
  const [set, setPolicy] = useState(policy);
  const [origins, setOrigins] = useState(policy.origins.join('\n'));
  const save = (event: FormEvent) => {
    event.preventDefault();
    void change('PUT /api/settings', { body: { service: { ...set, origins: origins.split(/\s+/).filter(Boolean) } } });
  };
  return (
    <form className="card form service-settings" onSubmit={save} aria-labelledby="service-title">
      <h2 id="service-title">{say('service-desk.title')}</h2>
      <p className="quiet">{say('service-desk.settings.is')}</p>
      <Limits policy={set} speaker={speaker} onChange={setPolicy} />
      <RemediesOfTiers policy={set} speaker={speaker} onChange={setPolicy} />
      <Field label={say('service-desk.settings.origins')} isWide>
        <textarea
          rows={2}
          value={origins}
          placeholder="https://desk.example.com"
          onChange={({ target }) => setOrigins(target.value)}
        />
      </Field>
      <button type="submit" className="main">
        {say('app.save')}
      </button>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
    </form>
  );
}

interface PartProps extends Props {
  readonly onChange: (policy: Policy) => void;
}

function Limits({ policy, speaker: { say }, onChange }: PartProps) {
  return (
    <div className="form-line">
      {tiers.map((tier) => (
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
        value={policy.most ?? undefined}
        least={0}
        onChange={(most = undefined) => onChange({ ...policy, most: most ?? null })}
      />
      <NumberField
        label={say('service-desk.settings.margin')}
        value={policy.margin ?? undefined}
        isShare
        onChange={(margin = undefined) => onChange({ ...policy, margin: margin ?? null })}
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
  );
}

/** Which tiers get which remedy; about what stays as it is set. */
function RemediesOfTiers({ policy, speaker: { say }, onChange }: PartProps) {
  const { remedies: rules } = policy;
  return (
    <>
      {remedies.map((kind) => {
        const rule = rules[kind];
        if (!rule) return null;
        const choose = (tier: (typeof tiers)[number], isChosen: boolean) => {
          const chosen = tiers.filter((each) => (each === tier ? isChosen : rule.tiers.includes(each)));
          // Without any tier a remedy is not allowed at all, which is for the file to say.
          if (chosen.length > 0) onChange({ ...policy, remedies: { ...rules, [kind]: { ...rule, tiers: chosen } } });
        };
        return (
          <fieldset key={kind} className="form-line">
            <legend>{say(`service-desk.remedy.${kind}`)}</legend>
            {tiers.map((tier) => (
              <label key={tier} className="tick">
                <input
                  type="checkbox"
                  checked={rule.tiers.includes(tier)}
                  onChange={({ target }) => choose(tier, target.checked)}
                />
                {say(`service-desk.tier-name.${tier}`)}
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
