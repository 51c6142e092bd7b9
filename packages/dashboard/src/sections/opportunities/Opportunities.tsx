import type { OpportunitiesResult } from '@perennial/study';
import { assumedOf, opportunitiesTable, opportunityLines, opportunityNotes } from '@perennial/study/reports';
import { ORDERS_ONLY } from '@perennial/words';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { Assumptions, MONEY_STEPS, MoneySlider, ShareSlider } from '../AssumptionSliders.tsx';
import type { AskedProps } from '../section-props.ts';
import { OpportunityList } from './OpportunityList.tsx';
import { Unvalued } from './Unvalued.tsx';

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = [
  'opportunity',
  'customers',
  'worth',
  'worth80',
  'cost',
  'left',
  'assumed',
  'break_even',
];

/** What to do now, under assumptions that a reader moves: the first few at once, the others and the comparison one step further. */
export function Opportunities({ shown, asked, onAsk }: AskedProps<OpportunitiesResult>) {
  const { say, format, data } = useReport();
  const lines = opportunityLines(shown, asked);
  const standing = opportunityLines({ record: data.record, result: shown.result }, {});
  const [told, further] = [lines.filter(({ isTold }) => isTold), lines.filter(({ isTold }) => !isTold)];
  const { margin, contact } = assumedOf(shown, asked);
  const most = Math.ceil(shown.result.averageOrder);
  return (
    <>
      <OpportunityList lines={told} standing={standing} />
      {further.length > 0 && (
        <details open={told.length === 0}>
          <summary>{say('opportunities.further', { n: { count: further.length } })}</summary>
          <OpportunityList lines={further} standing={standing} />
        </details>
      )}
      <Sentences messages={opportunityNotes(shown, asked)} />
      <Unvalued lists={shown.result.unvalued} />
      {lines.length > 0 && shown.record.settings.currency !== ORDERS_ONLY && most > MONEY_STEPS && (
        <Assumptions {...{ asked, onAsk }}>
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
      {lines.length > 0 && (
        <details>
          <summary>{say('opportunities.compare', { n: { count: lines.length } })}</summary>
          <TableCard table={opportunitiesTable(shown, asked)} seen={SEEN} isStacked />
        </details>
      )}
    </>
  );
}
