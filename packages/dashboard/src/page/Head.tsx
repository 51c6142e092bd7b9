import type { BasisName } from '@perennial/study';
import { basisOf, businessName, hasOrders } from '@perennial/study/reports';
import { type Language, NO_CURRENCY, ORDERS_ONLY } from '@perennial/words';
import { basisLine, writeBasis } from '../figures/basis-line.ts';
import { useAssumed } from '../report/assumed.ts';
import { usePage } from '../report/context.ts';
import { toldRecord } from '../report/told-record.ts';
import { BasisChoice } from './BasisChoice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onChooseBasis: (basis: BasisName) => void;
}

/** What this is, of when, and how the reader wants to see it. */
export function Head({ language, onLanguage, onChooseBasis }: Props) {
  const report = usePage();
  const { margin } = useAssumed();
  const { data, say } = report;
  const { settings, base, run } = data.record;
  const standing = { n: base.customers, horizonDays: settings.horizonDays };
  return (
    <header className="head">
      <div>
        {data.brand && (
          <p className="brand">
            {data.brand.logo && <img src={data.brand.logo} alt="" />}
            {data.brand.name}
          </p>
        )}
        <h1>{say('page.title.of', { business: { text: businessName(data.record) } })}</h1>
        <p className="quiet">
          {hasOrders(data)
            ? writeBasis(report, basisOf(toldRecord(data.record, report.basis, margin), standing))
            : basisLine(report, standing)}{' '}
          · {say('page.run', { run: { count: run } })}
          {(settings.currency === NO_CURRENCY || settings.currency === ORDERS_ONLY) && ` · ${say('page.no-currency')}`}
          {data.anonymised && ` · ${say('page.anonymised')}`}
        </p>
      </div>
      <div className="head-choices">
        <LanguageChoice say={say} language={language} onLanguage={onLanguage} />
        <ThemeChoice say={say} />
        {hasOrders(data) && <BasisChoice onChoose={onChooseBasis} />}
        <button type="button" onClick={() => window.print()}>
          {say('page.print')}
        </button>
      </div>
    </header>
  );
}
