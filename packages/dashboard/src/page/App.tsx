import type { AnyReportData, BasisName } from '@perennial/study';
import { businessName } from '@perennial/study/reports';
import type { Language } from '@perennial/words';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { ReportContext } from '../report/context.ts';
import { makeReport } from '../report/make-report.ts';
import { sectionsOf } from '../sections.ts';
import { Contents } from './Contents.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { ReportSection } from './ReportSection.tsx';
import { useArrival } from './use-arrival.ts';
import { WithAssumed } from './WithAssumed.tsx';

interface Props {
  readonly data: AnyReportData;
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
  const sections = useMemo(() => sectionsOf(data), [data]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${report.say('page.title.of', { business: { text: businessName(data.record) } })} · ${report.format.date(data.record.settings.asOf)}`;
  }, [language, report, data]);
  useArrival();
  return (
    <ReportContext value={report}>
      <WithAssumed>
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
          <Contents sections={sections} />
          <main>
            {sections.map((section) => (
              <ReportSection key={section.definition.name} {...section} />
            ))}
          </main>
        </div>
        <Foot />
        <PaperFoot />
      </WithAssumed>
    </ReportContext>
  );
}
