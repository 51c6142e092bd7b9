import type { Say } from '../say.ts';
import { stageWords } from '../stage-words.ts';
import { type ConditionForm, readCondition, writeCondition } from './condition-form.ts';
import type { Condition, Json } from './edit-page.ts';
import { JsonField } from './JsonField.tsx';
import { NumberField } from './NumberField.tsx';
import { stages } from './stages.ts';

interface Props {
  readonly condition: Condition;
  readonly say: Say;
  readonly onCondition: (condition: Condition) => void;
}

/** Of whom something is asked: stage, value, what price decides, a need, a region; anything else as JSON. */
export function ConditionFields({ condition, say, onCondition }: Props) {
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
    <div className="live-fields">
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
        value={form.valueFrom}
        onValue={(valueFrom) => change({ valueFrom })}
      />
      <NumberField
        label={say('studio.if.value-below')}
        value={form.valueBelow}
        onValue={(valueBelow) => change({ valueBelow })}
      />
      <NumberField
        label={say('studio.if.price-from')}
        isShare
        value={form.priceFrom}
        onValue={(priceFrom) => change({ priceFrom })}
      />
      <NumberField
        label={say('studio.if.price-below')}
        isShare
        value={form.priceBelow}
        onValue={(priceBelow) => change({ priceBelow })}
      />
      <label>
        <span>{say('studio.if.need')}</span>
        <input value={form.need} onChange={({ target }) => change({ need: target.value })} />
      </label>
      <label>
        <span>{say('live.visitor.region')}</span>
        <input value={form.region} onChange={({ target }) => change({ region: target.value })} />
      </label>
    </div>
  );
}

function isCondition(value: Json): value is Condition {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
