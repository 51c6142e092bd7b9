import type { ReportDefinition, ReportOptions } from '@perennial/study/reports';
import { type ComponentType, useState } from 'react';
import { Term } from '../figures/Term.tsx';
import { termOfReport } from '../figures/term-of.ts';
import { useAssumed } from '../report/assumed.ts';
import { usePage } from '../report/context.ts';
import { usePlace } from '../report/place.ts';
import { toldRecord } from '../report/told-record.ts';
import { write } from '../report/write.ts';
import type { AskedProps, SectionProps } from '../sections/section-props.ts';

interface Props extends SectionProps<unknown> {
  readonly definition: ReportDefinition;
  readonly View: ComponentType<AskedProps<unknown> & { readonly definition: ReportDefinition }>;
}

/** A report as a section: what it asks, what it says, then what shows it. */
export function ReportSection({ definition, shown, View }: Props) {
  const report = usePage();
  const { name, title, asks } = definition;
  const { customer } = usePlace();
  const { margin } = useAssumed();
  const [asked, onAsk] = useAsked(definition);
  // What the summary says follows the reader's basis and margin; the others say what theirs is.
  const told = name === 'summary' ? { ...shown, record: toldRecord(shown.record, report.basis, margin) } : shown;
  const term = termOfReport(name);
  const answer = definition.answer(told, { ...asked, ...(customer !== null && { customer }) });
  return (
    <section id={name} className="section" aria-labelledby={`${name}-title`}>
      <div className="section-head">
        <h2 id={`${name}-title`} tabIndex={-1}>
          {write(report, title)}
        </h2>
        <p className="asks">
          {write(report, asks)}
          {term !== null && report.links.term(term) !== null && (
            <>
              {' '}
              <Term name={term} say={report.say} isOnServer>
                {report.say('app.glossary')}
              </Term>
            </>
          )}
        </p>
        <p className="answer">{report.format.paragraph(answer.map((message) => write(report, message)))}</p>
      </div>
      <View shown={told} definition={definition} asked={asked} onAsk={onAsk} />
    </section>
  );
}

/** Reports of which an option is the whole page's: moved in one, it is moved in all. */
const shared: { readonly [Option in 'margin' | 'contact']: readonly string[] } = {
  margin: ['opportunities', 'actions', 'slipping', 'levers', 'formulas'],
  contact: ['opportunities', 'actions'],
};

/** What a section is asked now. */
function useAsked({ name }: ReportDefinition): readonly [ReportOptions, (options: ReportOptions) => void] {
  const { margin, contact, onMargin, onContact } = useAssumed();
  const [own, setOwn] = useState<ReportOptions>({});
  const [hasMargin, hasContact] = [shared.margin.includes(name), shared.contact.includes(name)];
  const asked = {
    ...own,
    ...(hasMargin && margin !== null && { margin: String(Math.round(1000 * margin) / 10) }),
    ...(hasContact && contact !== null && { contact }),
  };
  const ask = (options: ReportOptions) => {
    const { margin: share, ...others } = options;
    const { contact: cost, ...rest } = others;
    setOwn(hasContact ? rest : hasMargin ? others : options);
    if (hasMargin) onMargin(share === undefined ? null : Number(share) / 100);
    if (hasContact) onContact(cost ?? null);
  };
  return [asked, ask];
}
