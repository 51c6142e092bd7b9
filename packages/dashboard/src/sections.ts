import type { AnyReportData } from '@perennial/study';
import {
  definitionsOf,
  hasOrders,
  type ReportDefinition,
  type ReportName,
  type ReportResults,
  type RunRecord,
  reportDefinitions,
  type SubscriptionReportName,
  type SubscriptionResults,
} from '@perennial/study/reports';
import type { ComponentProps, ComponentType } from 'react';
import type { ReportSection } from './page/ReportSection.tsx';
import { Accuracy } from './sections/accuracy/Accuracy.tsx';
import { Actions } from './sections/actions/Actions.tsx';
import { Base } from './sections/base/Base.tsx';
import { Channels } from './sections/channels/Channels.tsx';
import { Cohorts } from './sections/cohorts/Cohorts.tsx';
import { Customers } from './sections/customers/Customers.tsx';
import { Data } from './sections/data/Data.tsx';
import { Equity } from './sections/equity/Equity.tsx';
import { FirstOrders } from './sections/first-orders/FirstOrders.tsx';
import { Formulas } from './sections/formulas/Formulas.tsx';
import { Ledger } from './sections/ledger/Ledger.tsx';
import { Levers } from './sections/levers/Levers.tsx';
import { Loyalty } from './sections/loyalty/Loyalty.tsx';
import { Margins } from './sections/margins/Margins.tsx';
import { Method } from './sections/method/Method.tsx';
import { Movements } from './sections/movements/Movements.tsx';
import { Opportunities } from './sections/opportunities/Opportunities.tsx';
import { Profit } from './sections/profit/Profit.tsx';
import { Recurring } from './sections/recurring/Recurring.tsx';
import { Renewals } from './sections/renewals/Renewals.tsx';
import { Retention } from './sections/retention/Retention.tsx';
import type { AskedProps, SectionProps } from './sections/section-props.ts';
import { Segments } from './sections/segments/Segments.tsx';
import { Slipping } from './sections/slipping/Slipping.tsx';
import { Subscriptions } from './sections/subscriptions/Subscriptions.tsx';
import { Summary } from './sections/summary/Summary.tsx';
import { Tables } from './sections/Tables.tsx';
import { Value } from './sections/value/Value.tsx';

/** What is special about a section; title, question and answer are drawn from the report's definition. */
type View<Name extends ReportName> = ComponentType<AskedProps<ReportResults[Name]>>;

/** The reports that have charts of their own: a new one is a folder in `sections` and a line here. The others are drawn as their tables. */
const views: { readonly [Name in ReportName]?: View<Name> } = {
  opportunities: Opportunities,
  summary: Summary,
  actions: Actions,
  data: Data,
  accuracy: Accuracy,
  value: Value,
  ledger: Ledger,
  equity: Equity,
  profit: Profit,
  levers: Levers,
  loyalty: Loyalty,
  channels: Channels,
  base: Base,
  segments: Segments,
  slipping: Slipping,
  'first-orders': FirstOrders,
  cohorts: Cohorts,
  customers: Customers,
  formulas: Formulas,
  method: Method,
};

/** The same of reports of subscriptions. */
const subscriptionViews: {
  readonly [Name in SubscriptionReportName]?: ComponentType<SectionProps<SubscriptionResults[Name], RunRecord>>;
} = {
  subscriptions: Subscriptions,
  movements: Movements,
  retention: Retention,
  renewals: Renewals,
  recurring: Recurring,
  margins: Margins,
};

export type Section = Pick<ComponentProps<typeof ReportSection>, 'View' | 'definition' | 'shown'>;

/** The sections of the page: the reports that there are, in the order in which they are read; those of subscriptions after those of orders. */
export function sectionsOf(data: AnyReportData): readonly Section[] {
  const { record, subscriptions: results } = data;
  const ofOrders = hasOrders(data)
    ? reportDefinitions.map((definition) =>
        section(definition, views[definition.name], record, data.reports[definition.name]),
      )
    : [];
  const ofSubscriptions = definitionsOf(data).map((definition) =>
    section(definition, subscriptionViews[definition.name], record, results?.[definition.name]),
  );
  return [...ofOrders, ...ofSubscriptions].filter(
    ({ definition, shown: { result } }) => result !== undefined && (data.only?.includes(definition.name) ?? true),
  );
}

/** A section of a report, whose view is that of its result. */
function section(
  definition: ReportDefinition<string, unknown, never>,
  view: unknown,
  record: AnyReportData['record'],
  result: unknown,
): Section {
  return {
    definition: definition as Section['definition'],
    View: (view ?? Tables) as Section['View'],
    shown: { record, result } as Section['shown'],
  };
}
