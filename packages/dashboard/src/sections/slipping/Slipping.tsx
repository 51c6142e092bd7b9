import type { SlippingResult } from '@perennial/study';
import { offerOf, slipping, slippingTable } from '@perennial/study/reports';
import { ORDERS_ONLY } from '@perennial/words';
import { Sentences } from '../../figures/Sentences.tsx';
import { Slider } from '../../figures/Slider.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { AskedProps } from '../section-props.ts';

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
export function Slipping({ shown, asked, onAsk }: AskedProps<SlippingResult>) {
  const { say, format } = useReport();
  const { newcomers, customers } = shown.result;
  if (customers === 0) return null;
  const { minorUnits, currency } = shown.record.settings;
  const isWithoutMoney = currency === ORDERS_ONLY;
  const units = (minor: number) => String(Number((minor / 10 ** minorUnits).toFixed(minorUnits)));
  const { effect, margin } = offerOf(asked, shown.record);
  const cac = Math.round(Number(asked.cac ?? 0) * 10 ** minorUnits);
  const most = newcomers && newcomers.money > CAC_STEPS ? Math.ceil(newcomers.money) : 0;
  return (
    <>
      {!isWithoutMoney && (
        <div className="card on-screen">
          <fieldset className="sliders">
            <legend>{say('slipping.assume')}</legend>
            <Slider
              label={say('slipping.effect')}
              shown={format.share(effect)}
              range={[1, 50, 1]}
              value={Math.round(100 * effect)}
              onChange={(value) => onAsk({ ...asked, effect: String(value) })}
            />
            <Slider
              label={say('customers.margin')}
              shown={format.share(margin)}
              range={[1, 100, 1]}
              value={Math.round(100 * margin)}
              onChange={(value) => onAsk({ ...asked, margin: String(value) })}
            />
            {most > 0 && (
              <Slider
                label={say('slipping.cac.label')}
                shown={cac > 0 ? format.moneyRound(cac) : '–'}
                range={[0, most, Math.max(1, Math.round(most / CAC_STEPS))]}
                value={cac}
                onChange={(value) => onAsk({ ...asked, cac: units(value) })}
              />
            )}
          </fieldset>
        </div>
      )}
      <TableCard table={slippingTable(shown, asked)} seen={SEEN} limit={SHOWN} />
      <Sentences messages={slipping.sentences(shown, asked)} />
    </>
  );
}
