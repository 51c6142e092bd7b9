import { stageWords } from '@perennial/words';
import { NumberField } from '../../../fields/NumberField.tsx';
import { TextField } from '../../../fields/TextField.tsx';
import type { Say } from '../say.ts';
import { type ConditionForm, readCondition, writeCondition } from './condition-form.ts';
import type { Condition, Json } from './edit-page.ts';
import { JsonField } from './JsonField.tsx';
import { stages } from './stages.ts';

interface Props {
  readonly condition: Condition;
  /** In which values are. */
  readonly currency: string;
  readonly say: Say;
  readonly onCondition: (condition: Condition) => void;
}

/** Of whom something is asked: stage, value, what price decides, a need, a region; anything else as JSON. */
export function ConditionFields({ condition, currency, say, onCondition }: Props) {
  const form = readCondition(condition);
  if (form === null)
    return (
      <JsonField
        label={say('studio.if.json')}
        value={condition}
        say={say}
        onValue={(value) => isCondition(value) && onCondition(value)}
      />
    );
  const change = (changes: Partial<ConditionForm>) => onCondition(writeCondition({ ...form, ...changes }));
  return (
    <div className="form-line">
      <fieldset className="studio-stages">
        <legend>{say('live.stage')}</legend>
        {[...stages, ...form.stages.filter((stage) => !stages.some((each) => each === stage))].map((stage) => (
          <label key={stage}>
            <input
              type="checkbox"
              checked={form.stages.includes(stage)}
              onChange={({ target }) =>
                change({
                  stages: target.checked ? [...form.stages, stage] : form.stages.filter((each) => each !== stage),
                })
              }
            />{' '}
            {stageWords(stage, say)}
          </label>
        ))}
      </fieldset>
      <NumberField
        label={say('studio.if.value-from')}
        currency={currency}
        value={form.valueFrom}
        onChange={(valueFrom) => change({ valueFrom })}
      />
      <NumberField
        label={say('studio.if.value-below')}
        currency={currency}
        value={form.valueBelow}
        onChange={(valueBelow) => change({ valueBelow })}
      />
      {(form.valueFrom !== undefined || form.valueBelow !== undefined) && (
        <p className="quiet">
          {say('studio.if.value-unknown')} <code>{'{"value": {"$exists": false}}'}</code>
        </p>
      )}
      <NumberField
        label={say('studio.if.price-from')}
        isShare
        value={form.priceFrom}
        onChange={(priceFrom) => change({ priceFrom })}
      />
      <NumberField
        label={say('studio.if.price-below')}
        isShare
        value={form.priceBelow}
        onChange={(priceBelow) => change({ priceBelow })}
      />
      <TextField label={say('studio.if.need')} value={form.need} onChange={(need) => change({ need })} most={100} />
      <TextField
        label={say('live.visitor.region')}
        value={form.region}
        onChange={(region) => change({ region })}
        most={100}
      />
    </div>
  );
}

function isCondition(value: Json): value is Condition {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
