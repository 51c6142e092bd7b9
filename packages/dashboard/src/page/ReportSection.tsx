import { onBasis, type ReportDefinition } from '@perennial/study/reports';
import type { ComponentType } from 'react';
import { Term } from '../figures/Term.tsx';
import { termOfReport } from '../figures/term-of.ts';
import { usePage } from '../report/context.ts';
import { usePlace } from '../report/place.ts';
import { write } from '../report/write.ts';
import type { SectionProps } from '../sections/section-props.ts';

interface Props extends SectionProps<unknown> {
  readonly definition: ReportDefinition;
  readonly View: ComponentType<SectionProps<unknown> & { readonly definition: ReportDefinition }>;
}

/** A report as a section: what it asks, what it says, then what shows it. */
export function ReportSection({ definition, shown, View }: Props) {
  const report = usePage();
  const { name, title, asks } = definition;
  const { customer } = usePlace();
  // What the summary says follows the reader's basis; the others say what theirs is.
  const told = name === 'summary' ? { ...shown, record: onBasis(shown.record, report.basis) } : shown;
  const term = termOfReport(name);
  const answer = definition.answer(told, customer === null ? {} : { customer });
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
      <View shown={told} definition={definition} />
    </section>
  );
}
