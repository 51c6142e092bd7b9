import type { ExperienceConfiguration, Guardrail } from '@perennial/decide';
import { ChoiceField, optionsOf } from '../../../fields/ChoiceField.tsx';
import { NumberField } from '../../../fields/NumberField.tsx';
import { TextField } from '../../../fields/TextField.tsx';
import type { Say } from '../say.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { ContentFields } from './ContentFields.tsx';
import { changed, type VariantConfiguration } from './edit-page.ts';
import { ShownName } from './ShownName.tsx';

// As packages/decide has them; the page carries no library that checks configurations.
const pushes = ['none', 'premium', 'commitment', 'saving', 'upfront'] as const;
const risks = ['returns', 'complaints', 'regret', 'unsubscribe'] as const satisfies readonly Guardrail[];

interface Props {
  readonly name: string;
  readonly variant: VariantConfiguration;
  readonly isDefault: boolean;
  /** Whether the slot chooses by the expected change in value: only then does an estimate count. */
  readonly isEstimated: boolean;
  readonly currency: string;
  readonly say: Say;
  readonly onVariant: (variant: VariantConfiguration) => void;
  readonly onRemove: (() => void) | null;
}

/** One variant of a slot: what it says, what it pushes to, and to whom; with what it is expected to change and to risk. */
export function VariantForm({ name, variant, isDefault, isEstimated, currency, say, onVariant, onRemove }: Props) {
  const pushed = variant.offers ?? 'none';
  const shown = variant.name ?? name;
  return (
    <details className="studio-variant">
      <summary>
        <strong>{shown}</strong> {isDefault && `(${say('live.default')})`}{' '}
        {pushed !== 'none' && <span className="quiet">· {say(`studio.offers.${pushed}`)}</span>}
      </summary>
      <ShownName of={variant} keyName={name} say={say} onName={(next) => onVariant(changed(variant, 'name', next))} />
      <ContentFields content={variant.content} say={say} onContent={(content) => onVariant({ ...variant, content })} />
      <div className="form-line">
        <ChoiceField
          label={say('studio.offers')}
          value={pushed}
          options={optionsOf(pushes, (each) => say(`studio.offers.${each}`))}
          onChange={(offers) => onVariant(changed(variant, 'offers', offers === 'none' ? undefined : offers))}
        />
        <TextField
          label={say('studio.withholds')}
          value={variant.withholds?.join(', ') ?? ''}
          onChange={(names) => onVariant(changed(variant, 'withholds', listed(names)))}
          most={500}
        />
      </div>
      {isEstimated && <Estimate variant={variant} currency={currency} say={say} onVariant={onVariant} />}
      {isEstimated && <Guardrails variant={variant} currency={currency} say={say} onVariant={onVariant} />}
      <fieldset>
        <legend>{say('studio.only-if')}</legend>
        <ConditionFields
          condition={variant.when ?? {}}
          currency={currency}
          say={say}
          onCondition={(when) => onVariant(changed(variant, 'when', Object.keys(when).length > 0 ? when : undefined))}
        />
      </fieldset>
      {onRemove && (
        <button type="button" className="link" onClick={onRemove}>
          {say('studio.variant.remove', { name: { text: shown } })}
        </button>
      )}
    </details>
  );
}

/** Names with commas; what is still being typed stays as it is. */
function listed(text: string): string[] | undefined {
  return text === '' ? undefined : text.split(',').map((each) => each.trimStart());
}

const parts = ['base', 'perValue', 'perPriceSensitivity', 'perValueIfPriceSensitive', 'standardError'] as const;
/** Parts that are no amount, but one for each unit of value. */
const perUnit: readonly (typeof parts)[number][] = ['perValue', 'perValueIfPriceSensitive'];

type FieldsProps = Pick<Props, 'variant' | 'currency' | 'say' | 'onVariant'>;

function Estimate({ variant, currency, say, onVariant }: FieldsProps) {
  const estimate = variant.estimate ?? {};
  return (
    <fieldset>
      <legend>{say('studio.estimate')}</legend>
      <div className="form-line">
        {parts.map((part) => (
          <NumberField
            key={part}
            label={say(`studio.estimate.${part}`)}
            currency={perUnit.includes(part) ? null : currency}
            standing={0}
            value={estimate[part]}
            onChange={(value) => onVariant({ ...variant, estimate: changed(estimate, part, value) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

type Risk = NonNullable<
  NonNullable<ExperienceConfiguration['slots'][string]['variants'][string]['guardrails']>[Guardrail]
>;

function Guardrails({ variant, currency, say, onVariant }: FieldsProps) {
  const held = variant.guardrails ?? {};
  return (
    <fieldset>
      <legend>{say('studio.guardrails')}</legend>
      {risks.map((risk) => {
        const guardrail: Risk | undefined = held[risk];
        const put = (part: keyof Risk, value: number | undefined) => {
          const next = changed<Risk, keyof Risk & string>(guardrail ?? { adds: 0 }, part, value);
          const isEmpty = !next.adds && next.costs === undefined && next.atMost === undefined;
          onVariant({
            ...variant,
            guardrails: changed(held, risk, isEmpty ? undefined : { ...next, adds: next.adds ?? 0 }),
          });
        };
        const field = (part: keyof Risk, isShare: boolean) => (
          <NumberField
            label={say(`studio.guardrail.${part}`)}
            isShare={isShare}
            currency={currency}
            value={guardrail?.[part]}
            onChange={(value) => put(part, value)}
          />
        );
        return (
          <fieldset key={risk} className="form-line">
            <legend>{say(`studio.guardrail.${risk}`)}</legend>
            {field('adds', true)}
            {field('costs', false)}
            {field('atMost', true)}
          </fieldset>
        );
      })}
    </fieldset>
  );
}
