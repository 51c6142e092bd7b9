import { NumberField } from '../../fields/NumberField.tsx';
import type { Say } from '../live/say.ts';
import { type PolicyProps, type ServicePolicy, serviceTiers } from './service-policy.ts';

// As packages/decide has them; the page carries no library that checks configurations.
const kinds = ['explain', 'first-in-line', 'call-back', 'replace', 'refund-shipping', 'voucher'] as const;
const costly: readonly (typeof kinds)[number][] = ['replace', 'refund-shipping', 'voucher'];
const situations = ['delivery', 'return', 'complaint', 'ticket', 'none'] as const;

type Rule = NonNullable<ServicePolicy['remedies'][(typeof kinds)[number]]>;

/** Of one that was not allowed until now. */
const FIRST_RULE: Rule = { tiers: ['top'], for: ['delivery'], most: null };

/** Which tiers get which remedy, after what, and up to which cost. */
export function RemedyRules({ policy, speaker: { say }, currency, onChange }: PolicyProps) {
  const put = (kind: (typeof kinds)[number], rule: Rule | undefined) => {
    const { [kind]: _, ...others } = policy.remedies;
    onChange({ ...policy, remedies: rule ? { ...policy.remedies, [kind]: rule } : others });
  };
  return (
    <>
      <h3>{say('service-desk.settings.remedies')}</h3>
      {kinds.map((kind) => {
        const rule = policy.remedies[kind];
        return (
          <fieldset key={kind} className="remedy-rule">
            <legend>{say(`service-desk.remedy.${kind}`)}</legend>
            <div className="form-line">
              <label className="tick">
                <input
                  type="checkbox"
                  checked={rule !== undefined}
                  onChange={({ target }) => put(kind, target.checked ? FIRST_RULE : undefined)}
                />{' '}
                {say('service-desk.settings.remedy.is')}
              </label>
            </div>
            {rule && (
              <>
                <Ticks
                  title={say('service-desk.settings.remedy.tiers')}
                  all={serviceTiers}
                  chosen={rule.tiers}
                  wordsOf={(tier) => say(`service-desk.tier-name.${tier}`)}
                  onChange={(tiers) => put(kind, { ...rule, tiers })}
                />
                <Ticks
                  title={say('service-desk.settings.remedy.for')}
                  all={situations}
                  chosen={rule.for}
                  wordsOf={(each) => say(`service-desk.situation.${each}`)}
                  onChange={(about) => put(kind, { ...rule, for: about })}
                />
                {costly.includes(kind) && (
                  <MostOfRemedy say={say} currency={currency} rule={rule} onRule={(next) => put(kind, next)} />
                )}
              </>
            )}
          </fieldset>
        );
      })}
    </>
  );
}

interface MostProps extends Pick<PolicyProps, 'currency'> {
  readonly say: Say;
  readonly rule: Rule;
  readonly onRule: (rule: Rule) => void;
}

function MostOfRemedy({ say, currency, rule, onRule }: MostProps) {
  return (
    <div className="form-line">
      <NumberField
        label={say('service-desk.settings.remedy.most')}
        currency={currency}
        value={rule.most ?? undefined}
        least={0}
        onChange={(most) => onRule({ ...rule, most: most ?? null })}
      />
    </div>
  );
}

interface TicksProps<Value extends string> {
  readonly title: string;
  readonly all: readonly Value[];
  readonly chosen: readonly Value[];
  readonly wordsOf: (value: Value) => string;
  readonly onChange: (chosen: Value[]) => void;
}

/** Some of all, at least one. */
function Ticks<Value extends string>({ title, all, chosen, wordsOf, onChange }: TicksProps<Value>) {
  const choose = (value: Value, isChosen: boolean) => {
    const next = all.filter((each) => (each === value ? isChosen : chosen.includes(each)));
    if (next.length > 0) onChange(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group within the fieldset of the remedy, on one line with its title.
    <div role="group" aria-label={title} className="form-line">
      <span className="quiet">{title}</span>
      {all.map((value) => (
        <label key={value} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => choose(value, target.checked)}
          />{' '}
          {wordsOf(value)}
        </label>
      ))}
    </div>
  );
}
