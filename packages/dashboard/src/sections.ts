import { type ReportName, type ReportResults, reportDefinitions } from '@perennial/study/reports';
import type { ComponentProps, ComponentType } from 'react';
import type { ReportSection } from './page/ReportSection.tsx';
import { Accuracy } from './sections/accuracy/Accuracy.tsx';
import { Actions } from './sections/actions/Actions.tsx';
import { Base } from './sections/base/Base.tsx';
import { Channels } from './sections/channels/Channels.tsx';
import { Cohorts } from './sections/cohorts/Cohorts.tsx';
import { Customers } from './sections/customers/Customers.tsx';
import { Data } from './sections/data/Data.tsx';
import { FirstOrders } from './sections/first-orders/FirstOrders.tsx';
import { Method } from './sections/method/Method.tsx';
import { Profit } from './sections/profit/Profit.tsx';
import type { SectionProps } from './sections/section-props.ts';
import { Segments } from './sections/segments/Segments.tsx';
import { Slipping } from './sections/slipping/Slipping.tsx';
import { Summary } from './sections/summary/Summary.tsx';
import { Tables } from './sections/Tables.tsx';
import { Value } from './sections/value/Value.tsx';

/** What is special about a section; title, question and answer are drawn from the report's definition. */
type View<Name extends ReportName> = ComponentType<SectionProps<ReportResults[Name]>>;

/** The reports that have charts of their own: a new one is a folder in `sections` and a line here. The others are drawn as their tables. */
const views: { readonly [Name in ReportName]?: View<Name> } = {
  summary: Summary,
  actions: Actions,
  data: Data,
  accuracy: Accuracy,
  value: Value,
  profit: Profit,
  channels: Channels,
  base: Base,
  segments: Segments,
  slipping: Slipping,
  'first-orders': FirstOrders,
  cohorts: Cohorts,
  customers: Customers,
  method: Method,
};

type Section = Pick<ComponentProps<typeof ReportSection>, 'View'> & {
  readonly definition: (typeof reportDefinitions)[number];
};

/** The sections of the page: the reports, in the order in which they are read. */
export const sections: readonly Section[] = reportDefinitions.map((definition) => ({
  definition,
  View: (views[definition.name] ?? Tables) as Section['View'],
}));
