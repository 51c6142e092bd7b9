import type { OpportunitiesResult } from '@perennial/study';
import { assumedOf, opportunities, opportunitiesTable } from '@perennial/study/reports';
import { ORDERS_ONLY } from '@perennial/words';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { Assumptions, MONEY_STEPS, MoneySlider, ShareSlider } from '../AssumptionSliders.tsx';
import type { AskedProps } from '../section-props.ts';

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = [
  'opportunity',
  'customers',
  'worth',
  'worth80',
  'cost',
  'assumed',
  'break_even',
  'check',
];

/** What to do now, under assumptions that a reader moves. */
export function Opportunities({ shown, asked, onAsk }: AskedProps<OpportunitiesResult>) {
  const { say, format } = useReport();
  if (shown.result.opportunities.length === 0) return <Sentences messages={opportunities.sentences(shown, asked)} />;
  const { margin, contact } = assumedOf(shown, asked);
  const most = Math.ceil(shown.result.averageOrder);
  return (
    <>
      <Sentences messages={opportunities.sentences(shown, asked)} />
      {shown.record.settings.currency !== ORDERS_ONLY && most > MONEY_STEPS && (
        <Assumptions>
          <ShareSlider
            option="margin"
            label={say('customers.margin')}
            share={margin}
            most={100}
            {...{ asked, onAsk }}
          />
          <MoneySlider
            option="contact"
            label={say('opportunities.cost.each')}
            money={contact}
            shown={format.moneyRound(contact)}
            most={most}
            {...{ asked, onAsk }}
          />
        </Assumptions>
      )}
      <TableCard table={opportunitiesTable(shown, asked)} seen={SEEN} isStacked />
    </>
  );
}
