import type { OpportunitiesResult } from '@perennial/study';
import { assumedOf, opportunities, opportunitiesTable, type ReportOptions } from '@perennial/study/reports';
import { ORDERS_ONLY } from '@perennial/words';
import { useState } from 'react';
import { Sentences } from '../../figures/Sentences.tsx';
import { Slider } from '../../figures/Slider.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = ['opportunity', 'customers', 'worth', 'worth80', 'cost', 'break_even', 'check'];
/** Steps of the slider for what an offer costs, up to an average order. */
const STEPS = 50;

/** What to do now, under assumptions that a reader moves. */
export function Opportunities({ shown }: SectionProps<OpportunitiesResult>) {
  const { say, format } = useReport();
  const usual = assumedOf(shown, {});
  const [margin, setMargin] = useState(Math.max(1, Math.round(100 * usual.margin)));
  const [contact, setContact] = useState(usual.contact);
  if (shown.result.opportunities.length === 0) return null;
  const { minorUnits, currency } = shown.record.settings;
  const isMoved = margin !== Math.max(1, Math.round(100 * usual.margin)) || contact !== usual.contact;
  const options: ReportOptions = isMoved
    ? { margin: String(Math.min(100, margin)), contact: (contact / 10 ** minorUnits).toFixed(minorUnits) }
    : {};
  const most = Math.ceil(shown.result.averageOrder);
  return (
    <>
      <Sentences messages={opportunities.sentences(shown, options)} />
      {currency !== ORDERS_ONLY && most > STEPS && (
        <div className="card on-screen">
          <fieldset className="sliders">
            <legend>{say('slipping.assume')}</legend>
            <Slider
              label={say('customers.margin')}
              shown={format.share(margin / 100)}
              range={[1, 100, 1]}
              value={margin}
              onChange={setMargin}
            />
            <Slider
              label={say('opportunities.cost')}
              shown={format.moneyRound(contact)}
              range={[0, most, Math.max(1, Math.round(most / STEPS))]}
              value={contact}
              onChange={setContact}
            />
          </fieldset>
        </div>
      )}
      <TableCard table={opportunitiesTable(shown, options)} seen={SEEN} />
    </>
  );
}
