import type { OpportunitiesResult } from '@perennial/study';
import { assumedOf, opportunities, opportunitiesTable } from '@perennial/study/reports';
import { ORDERS_ONLY } from '@perennial/words';
import { Sentences } from '../../figures/Sentences.tsx';
import { Slider } from '../../figures/Slider.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
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
/** Steps of the slider for what an offer costs, up to an average order. */
const STEPS = 50;

/** What to do now, under assumptions that a reader moves. */
export function Opportunities({ shown, asked, onAsk }: AskedProps<OpportunitiesResult>) {
  const { say, format } = useReport();
  if (shown.result.opportunities.length === 0) return <Sentences messages={opportunities.sentences(shown, asked)} />;
  const { margin, contact } = assumedOf(shown, asked);
  const { minorUnits, currency } = shown.record.settings;
  const most = Math.ceil(shown.result.averageOrder);
  const percent = Math.min(100, Math.max(1, Math.round(100 * margin)));
  return (
    <>
      <Sentences messages={opportunities.sentences(shown, asked)} />
      {currency !== ORDERS_ONLY && most > STEPS && (
        <div className="card on-screen">
          <fieldset className="sliders">
            <legend>{say('slipping.assume')}</legend>
            <Slider
              label={say('customers.margin')}
              shown={format.share(margin)}
              range={[1, 100, 1]}
              value={percent}
              onChange={(value) => onAsk({ ...asked, margin: String(value) })}
            />
            <Slider
              label={say('opportunities.cost.each')}
              shown={format.moneyRound(contact)}
              range={[0, most, Math.max(1, Math.round(most / STEPS))]}
              value={contact}
              onChange={(value) => onAsk({ ...asked, contact: (value / 10 ** minorUnits).toFixed(minorUnits) })}
            />
          </fieldset>
        </div>
      )}
      <TableCard table={opportunitiesTable(shown, asked)} seen={SEEN} isStacked />
    </>
  );
}
