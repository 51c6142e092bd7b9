import type { ExperienceConfiguration } from '@perennial/decide';
import { Field } from '../../../fields/Field.tsx';
import { NumberField } from '../../../fields/NumberField.tsx';
import { TextField } from '../../../fields/TextField.tsx';
import { CostFields } from '../CostFields.tsx';
import type { Say } from '../say.ts';
import { changed, newSlot, shownAs, withCost } from './edit-page.ts';
import { NameForm } from './NameForm.tsx';
import { SlotForm } from './SlotForm.tsx';

interface Props {
  readonly page: ExperienceConfiguration;
  readonly say: Say;
  readonly onPage: (page: ExperienceConfiguration) => void;
}

/** A page as a form: what holds for all of it, then slot by slot. What it cannot show (regions of prices, events) stays in the file. */
export function PageForm({ page, say, onPage }: Props) {
  const { slots } = page;
  return (
    <>
      <section className="card" aria-label={say('studio.page')}>
        <h2>{say('studio.page')}</h2>
        <div className="form-line">
          <TextField
            label={say('studio.currency')}
            value={page.currency}
            onChange={(currency) => onPage({ ...page, currency: currency.toUpperCase() })}
            most={3}
            size={4}
          />
          <NumberField
            label={say('live.control')}
            isShare
            standing={0.05}
            value={page.control}
            onChange={(control) => onPage(changed(page, 'control', control))}
          />
          <NumberField
            label={say('studio.price-sensitive-from')}
            isShare
            standing={0.5}
            value={page.priceSensitiveFrom}
            onChange={(from) => onPage(changed(page, 'priceSensitiveFrom', from))}
          />
          {(['from', 'until'] as const).map((end) => (
            <Field key={end} label={say(`studio.${end}`)}>
              <input
                type="datetime-local"
                value={localOf(page[end])}
                onChange={({ target }) => onPage(changed(page, end, instantOf(target.value)))}
              />
            </Field>
          ))}
        </div>
        <fieldset>
          <legend>{say('business-case.title')}</legend>
          <p className="quiet">{say('business-case.why')}</p>
          <CostFields
            costs={page.cost ?? {}}
            standing={undefined}
            currency={page.currency}
            say={say}
            onCost={(name, value) => onPage(withCost(page, name, value))}
          />
        </fieldset>
      </section>
      <h2>{say('live.slots')}</h2>
      {Object.entries(slots).map(([name, slot]) => (
        <SlotForm
          key={name}
          name={name}
          slot={slot}
          say={say}
          onSlot={(next) => onPage({ ...page, slots: { ...page.slots, [name]: next } })}
          onRemove={() => onPage({ ...page, slots: changed(page.slots, name, undefined) })}
        />
      ))}
      <div className="card">
        <NameForm
          label={say('studio.slot.name')}
          button={say('studio.slot.add')}
          kind="slot"
          taken={Object.keys(slots)}
          say={say}
          onName={({ key, name }) =>
            onPage({ ...page, slots: { ...page.slots, [key]: { ...shownAs(name), ...newSlot('plain') } } })
          }
        />
      </div>
    </>
  );
}

/** An instant as the field of the browser shows it, in the reader's time zone. */
function localOf(instant: string | undefined): string {
  const at = new Date(instant ?? '');
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function instantOf(local: string): string | undefined {
  return local === '' ? undefined : new Date(local).toISOString();
}
