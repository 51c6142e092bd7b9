import type { SlippingResult } from '@perennial/study';
import { type ReportOptions, slipping, slippingTable } from '@perennial/study/reports';
import { ORDERS_ONLY } from '@perennial/words';
import { useState } from 'react';
import { Sentences } from '../../figures/Sentences.tsx';
import { Slider } from '../../figures/Slider.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = [
  'customer',
  'money_at_risk',
  'prob_alive',
  'more_likely_gone_from',
  'most_incentive',
  'incentive_beside_cac',
  'saved_by_offer',
  'historic_value',
  'days_since_last_order',
];

const SHOWN = 15;

/** Steps of the slider for what a new customer costs, up to what one brings. */
const CAC_STEPS = 50;

/** Who is leaving, and what may be spent to keep them under assumptions that a reader moves. */
export function Slipping({ shown }: SectionProps<SlippingResult>) {
  const { say, format } = useReport();
  const { newcomers, customers } = shown.result;
  const [effect, setEffect] = useState(10);
  const [margin, setMargin] = useState(100);
  const [cac, setCac] = useState(0);
  if (customers === 0) return null;
  const { minorUnits, currency } = shown.record.settings;
  const isWithoutMoney = currency === ORDERS_ONLY;
  const units = (minor: number) => String(Number((minor / 10 ** minorUnits).toFixed(minorUnits)));
  const options: ReportOptions = {
    effect: String(effect),
    ...(margin < 100 && { margin: String(margin) }),
    ...(cac > 0 && { cac: units(cac) }),
  };
  const most = newcomers && newcomers.money > CAC_STEPS ? Math.ceil(newcomers.money) : 0;
  return (
    <>
      {!isWithoutMoney && (
        <div className="card on-screen">
          <fieldset className="sliders">
            <legend>{say('slipping.assume')}</legend>
            <Slider
              label={say('slipping.effect')}
              shown={format.share(effect / 100)}
              range={[1, 50, 1]}
              value={effect}
              onChange={setEffect}
            />
            <Slider
              label={say('customers.margin')}
              shown={format.share(margin / 100)}
              range={[1, 100, 1]}
              value={margin}
              onChange={setMargin}
            />
            {most > 0 && (
              <Slider
                label={say('slipping.cac.label')}
                shown={cac > 0 ? format.moneyRound(cac) : '–'}
                range={[0, most, Math.max(1, Math.round(most / CAC_STEPS))]}
                value={cac}
                onChange={setCac}
              />
            )}
          </fieldset>
        </div>
      )}
      <TableCard table={slippingTable(shown, options)} seen={SEEN} limit={SHOWN} />
      <Sentences messages={slipping.sentences(shown, options)} />
    </>
  );
}
