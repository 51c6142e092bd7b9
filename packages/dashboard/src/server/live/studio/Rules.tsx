import { useState } from 'react';
import { ChoiceField, optionsOf } from '../../../fields/ChoiceField.tsx';
import type { Say } from '../say.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { conditionWords } from './condition-words.ts';
import { type PolicyConfiguration, type SlotConfiguration, variantNames } from './edit-page.ts';

type Policy = Extract<PolicyConfiguration, { readonly kind: 'rules' }>;
type Rule = Policy['rules'][number];

interface Props {
  readonly policy: Policy;
  readonly slot: SlotConfiguration;
  readonly currency: string;
  readonly say: Say;
  readonly onPolicy: (policy: Policy) => void;
}

/** Rules in the order in which they are tried, each in words, with its fields behind them. */
export function Rules({ policy, slot, currency, say, onPolicy }: Props) {
  const { rules } = policy;
  const put = (next: Policy['rules']) => onPolicy({ ...policy, rules: next });
  return (
    <>
      {rules.length > 0 && (
        <ol className="studio-rules">
          {rules.map((rule, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place alone
            <li key={i}>
              <RuleFields
                rule={rule}
                n={i + 1}
                variants={optionsOf(Object.keys(slot.variants), variantNames(slot))}
                currency={currency}
                say={say}
                onRule={(next) => put(rules.map((each, at) => (at === i ? next : each)))}
                onRemove={() => put(rules.filter((_, at) => at !== i))}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="live-buttons">
        <button type="button" onClick={() => put([...rules, { when: {}, show: slot.default }])}>
          {say('studio.rule.add')}
        </button>
      </div>
    </>
  );
}

interface RuleProps extends Pick<Props, 'currency' | 'say'> {
  readonly rule: Rule;
  readonly n: number;
  readonly variants: ReturnType<typeof optionsOf<string>>;
  readonly onRule: (rule: Rule) => void;
  readonly onRemove: () => void;
}

function RuleFields({ rule, n, variants, currency, say, onRule, onRemove }: RuleProps) {
  const [isNew] = useState(Object.keys(rule.when).length === 0);
  return (
    <details open={isNew || undefined}>
      <summary>
        {conditionWords(rule.when, say)} →{' '}
        <strong>{variants.find(({ value }) => value === rule.show)?.words ?? rule.show}</strong>
      </summary>
      <ConditionFields
        condition={rule.when}
        currency={currency}
        say={say}
        onCondition={(when) => onRule({ ...rule, when })}
      />
      <div className="form-line">
        <ChoiceField
          label={say('studio.shows')}
          value={rule.show}
          options={variants}
          onChange={(show) => onRule({ ...rule, show })}
        />
        <button type="button" className="link" onClick={onRemove}>
          {say('studio.rule.remove', { n: { count: n } })}
        </button>
      </div>
    </details>
  );
}
