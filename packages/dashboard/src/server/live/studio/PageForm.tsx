import type { ExperienceConfiguration } from '@perennial/decide';
import { Field } from '../../../fields/Field.tsx';
import { NumberField } from '../../../fields/NumberField.tsx';
import { TextField } from '../../../fields/TextField.tsx';
import { CostFields } from '../CostFields.tsx';
import type { Say } from '../say.ts';
import { BaselineFields } from './BaselineFields.tsx';
import { changed, withCost } from './edit-page.ts';
import type { TierValue } from './use-tier-values.ts';

interface Props {
  readonly page: ExperienceConfiguration;
  readonly say: Say;
  /** What customers of each tier are expected to bring; none where no run is in the page's currency. */
  readonly tiers: readonly TierValue[];
  readonly onPage: (page: ExperienceConfiguration) => void;
}

/** What holds for a page as a whole, as a form. What it cannot show (regions of prices, events) stays in the file. */
export function PageForm({ page, say, tiers, onPage }: Props) {
  return (
    <details className="card studio-page">
      <summary>
        <h2>{say('studio.page')}</h2>
      </summary>
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
      <BaselineFields page={page} say={say} tiers={tiers} onPage={onPage} />
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
    </details>
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
