import type { ReportName, SubscriptionReportName } from '@perennial/study/reports';

type Name = ReportName | SubscriptionReportName;

/** The reports by what is asked of them, each in the order in which it is read. A new report is named in one of them. */
const namesOf = {
  todo: ['opportunities', 'summary', 'actions', 'slipping', 'renewals'],
  worth: [
    'value',
    'equity',
    'profit',
    'subscriptions',
    'together',
    'recurring',
    'margins',
    'customers',
    'accounts',
    'formulas',
  ],
  change: ['base', 'segments', 'migration', 'cohorts', 'movements', 'retention', 'plans'],
  growth: [
    'channels',
    'budget',
    'first-orders',
    'drivers',
    'journeys',
    'people',
    'levers',
    'loyalty',
    'referrals',
    'service',
  ],
  proof: ['data', 'accuracy', 'ledger', 'churn-tests', 'method'],
} as const satisfies Readonly<Record<string, readonly Name[]>>;

export type ReportGroup = keyof typeof namesOf | 'empty';

interface Grouped {
  readonly group: ReportGroup;
  readonly names: readonly string[];
}

/** The reports of a run as the navigation lists them; those that its data say nothing in stand together at the end. */
export function groupedReports(names: readonly string[], empty: readonly string[]): readonly Grouped[] {
  const groups = (Object.keys(namesOf) as (keyof typeof namesOf)[]).map((group) => ({
    group,
    names: namesOf[group].filter((name) => names.includes(name) && !empty.includes(name)),
  }));
  return [...groups, { group: 'empty' as const, names: names.filter((name) => empty.includes(name)) }].filter(
    (each) => each.names.length > 0,
  );
}
