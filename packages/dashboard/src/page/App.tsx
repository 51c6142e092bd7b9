import type { BasisName, ReportData } from '@perennial/study';
import { businessName } from '@perennial/study/reports';
import type { Language } from '@perennial/words';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { ReportContext } from '../report/context.ts';
import { makeReport } from '../report/make-report.ts';
import { sections } from '../sections.ts';
import { Contents } from './Contents.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { ReportSection } from './ReportSection.tsx';
import { useArrival } from './use-arrival.ts';

interface Props {
  readonly data: ReportData;
  /** The reader's locales, the best first. */
  readonly preferred: readonly string[];
  /** What stands above it, where it is one of several pages. */
  readonly above?: ReactNode;
  readonly onLanguage?: (language: Language) => void;
}

/** The whole report. */
export function App({ data, preferred, above, onLanguage }: Props) {
  const [language, setLanguage] = useState<Language>(data.language);
  const [basis, setBasis] = useState<BasisName>('revenue');
  const report = useMemo(() => makeReport(data, language, preferred, basis), [data, language, preferred, basis]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${report.say('page.title.of', { business: { text: businessName(data.record) } })} · ${report.format.date(data.record.settings.asOf)}`;
  }, [language, report, data]);
  useArrival();
  return (
    <ReportContext value={report}>
      <a className="skip" href={`#${sections[0]?.definition.name}`}>
        {report.say('page.skip')}
      </a>
      {above}
      <Head
        language={language}
        onLanguage={(chosen) => {
          setLanguage(chosen);
          onLanguage?.(chosen);
        }}
        onChooseBasis={setBasis}
      />
      <div className="frame">
        <Contents />
        <main>
          {sections.map(({ definition, View }) => (
            <ReportSection
              key={definition.name}
              definition={definition}
              shown={{ record: data.record, result: data.reports[definition.name] }}
              View={View}
            />
          ))}
        </main>
      </div>
      <Foot />
      <PaperFoot />
    </ReportContext>
  );
}
