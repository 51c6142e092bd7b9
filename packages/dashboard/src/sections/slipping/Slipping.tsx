import type { SlippingResult } from '@perennial/study';
import { cacOf, offerOf, slipping, slippingTable } from '@perennial/study/reports';
import { ORDERS_ONLY } from '@perennial/words';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { Assumptions, MONEY_STEPS, MoneySlider, ShareSlider } from '../AssumptionSliders.tsx';
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

/** Who is leaving, and what may be spent to keep them under assumptions that a reader moves. */
export function Slipping({ shown, asked, onAsk }: AskedProps<SlippingResult>) {
  const { say, format } = useReport();
  const { newcomers, customers } = shown.result;
  if (customers === 0) return null;
  const { currency } = shown.record.settings;
  const { effect, margin } = offerOf(asked, shown.record);
  const cac = cacOf(asked, shown.record) ?? 0;
  const most = newcomers && newcomers.money > MONEY_STEPS ? Math.ceil(Math.max(newcomers.money, 2 * cac)) : 0;
  return (
    <>
      {currency !== ORDERS_ONLY && (
        <Assumptions {...{ asked, onAsk }}>
          <ShareSlider option="effect" label={say('slipping.effect')} share={effect} most={50} {...{ asked, onAsk }} />
          <ShareSlider
            option="margin"
            label={say('customers.margin')}
            share={margin}
            most={100}
            {...{ asked, onAsk }}
          />
          {most > 0 && (
            <MoneySlider
              option="cac"
              label={say('slipping.cac.label')}
              money={cac}
              shown={cac > 0 ? format.moneyRound(cac) : '–'}
              most={most}
              {...{ asked, onAsk }}
            />
          )}
        </Assumptions>
      )}
      <TableCard table={slippingTable(shown, asked)} seen={SEEN} limit={SHOWN} />
      <Sentences messages={slipping.sentences(shown, asked)} />
    </>
  );
}
