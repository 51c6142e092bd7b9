import { businessName } from '@perennial/study/reports';
import { type Language, NO_CURRENCY, ORDERS_ONLY } from '@perennial/words';
import { basisLine } from '../figures/basis-line.ts';
import { usePage } from '../report/context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** What this is, of when, and how the reader wants to see it. */
export function Head({ language, onLanguage }: Props) {
  const report = usePage();
  const { data, say } = report;
  const { settings, base, run } = data.record;
  return (
    <header className="head">
      <div>
        <h1>{say('page.title.of', { business: { text: businessName(data.record) } })}</h1>
        <p className="quiet">
          {basisLine(report, { n: base.customers, horizonDays: settings.horizonDays })} ·{' '}
          {say('page.run', { run: { count: run } })}
          {(settings.currency === NO_CURRENCY || settings.currency === ORDERS_ONLY) && ` · ${say('page.no-currency')}`}
          {data.anonymised && ` · ${say('page.anonymised')}`}
        </p>
      </div>
      <div className="head-choices">
        <LanguageChoice say={say} language={language} onLanguage={onLanguage} />
        <ThemeChoice say={say} />
        <button type="button" onClick={() => window.print()}>
          {say('page.print')}
        </button>
      </div>
    </header>
  );
}
