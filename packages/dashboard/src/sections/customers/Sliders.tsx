import { ORDERS_ONLY } from '@perennial/words';
import { Slider } from '../../figures/Slider.tsx';
import { useReport } from '../../report/context.ts';
import type { Assumptions } from './predict-customer.ts';

interface Props {
  readonly value: Assumptions;
  /** Whether nothing is known of costs, so that the reader may assume a margin. */
  readonly hasMargin: boolean;
  readonly onChange: (value: Assumptions) => void;
  /** Null while the study's own assumptions stand. */
  readonly onReset: (() => void) | null;
}

const LONGEST_DAYS = 1095;

/** Horizon, discount and margin, answered at once. */
export function Sliders({ value, hasMargin, onChange, onReset }: Props) {
  const { data, say, format, currency } = useReport();
  const longest = Math.max(LONGEST_DAYS, data.record.settings.horizonDays);
  return (
    <fieldset className="sliders">
      <legend>{say('customers.assume')}</legend>
      <Slider
        label={say('customers.horizon')}
        shown={say('customers.horizon.value', { days: { days: value.horizonDays } })}
        range={[1, longest, 1]}
        value={value.horizonDays}
        onChange={(horizonDays) => onChange({ ...value, horizonDays })}
      />
      <Slider
        label={say('customers.discount')}
        shown={format.shareFine(value.annualDiscount)}
        range={[0, 0.4, 0.005]}
        value={value.annualDiscount}
        onChange={(annualDiscount) => onChange({ ...value, annualDiscount })}
      />
      {hasMargin && currency !== ORDERS_ONLY && (
        <Slider
          label={say('customers.margin')}
          shown={format.share(value.margin)}
          range={[0.01, 1, 0.01]}
          value={value.margin}
          onChange={(margin) => onChange({ ...value, margin })}
        />
      )}
      <button type="button" onClick={onReset ?? undefined} disabled={onReset === null}>
        {say('customers.reset')}
      </button>
    </fieldset>
  );
}
