import type { ReportOptions } from '@perennial/study/reports';
import type { ReactNode } from 'react';
import { Slider } from '../figures/Slider.tsx';
import { useReport } from '../report/context.ts';

/** Steps of a slider of money. */
export const MONEY_STEPS = 50;

interface Asking {
  /** The option of the report that is moved. */
  readonly option: string;
  readonly label: string;
  readonly asked: ReportOptions;
  readonly onAsk: (asked: ReportOptions) => void;
}

interface AssumptionsProps extends Pick<Asking, 'asked' | 'onAsk'> {
  readonly children: ReactNode;
}

/** What a reader assumes, on a screen, and the way back to what is usual. */
export function Assumptions({ asked, onAsk, children }: AssumptionsProps) {
  const { say } = useReport();
  return (
    <div className="card on-screen">
      <fieldset className="sliders">
        <legend>{say('slipping.assume')}</legend>
        {children}
        <button type="button" onClick={() => onAsk({})} disabled={Object.keys(asked).length === 0}>
          {say('customers.reset')}
        </button>
      </fieldset>
    </div>
  );
}

/** A share in per cent, from one to `most`. */
export function ShareSlider({
  option,
  label,
  share,
  most,
  asked,
  onAsk,
}: Asking & { readonly share: number; readonly most: number }) {
  const { format } = useReport();
  return (
    <Slider
      label={label}
      shown={format.share(share)}
      range={[1, most, 1]}
      value={Math.min(most, Math.max(1, Math.round(100 * share)))}
      onChange={(value) => onAsk({ ...asked, [option]: String(value) })}
    />
  );
}

/** Money from nothing to `most`, in minor units; the option is in units of the currency. */
export function MoneySlider({
  option,
  label,
  money,
  shown,
  most,
  asked,
  onAsk,
}: Asking & { readonly money: number; readonly shown: string; readonly most: number }) {
  const { data } = useReport();
  const { minorUnits } = data.record.settings;
  return (
    <Slider
      label={label}
      shown={shown}
      range={[0, most, Math.max(1, Math.round(most / MONEY_STEPS))]}
      value={money}
      onChange={(value) => onAsk({ ...asked, [option]: (value / 10 ** minorUnits).toFixed(minorUnits) })}
    />
  );
}
