import { accounts } from './accounts/definition.ts';
import { accuracy } from './accuracy/definition.ts';
import { actions } from './actions/definition.ts';
import { base } from './base/definition.ts';
import { budget } from './budget/definition.ts';
import { channels } from './channels/definition.ts';
import { cohorts } from './cohorts/definition.ts';
import { customers } from './customers/definition.ts';
import { data } from './data/definition.ts';
import type { ReportDefinition } from './definition.ts';
import { drivers } from './drivers/definition.ts';
import { equity } from './equity/definition.ts';
import { firstOrders } from './first-orders/definition.ts';
import { formulas } from './formulas/definition.ts';
import { journeys } from './journeys/definition.ts';
import { ledger } from './ledger/definition.ts';
import { levers } from './levers/definition.ts';
import { loyalty } from './loyalty/definition.ts';
import { method } from './method/definition.ts';
import { migration } from './migration/definition.ts';
import { opportunities } from './opportunities/definition.ts';
import { people } from './people/definition.ts';
import { profit } from './profit/definition.ts';
import { referrals } from './referrals/definition.ts';
import { segments } from './segments/definition.ts';
import { service } from './service/definition.ts';
import { slipping } from './slipping/definition.ts';
import { summary } from './summary/definition.ts';
import { value } from './value/definition.ts';

/** The reports, in the order in which they are read. A new one is a folder here, a line below, and one in `reports.ts`. */
export const reportDefinitions = [
  opportunities,
  summary,
  actions,
  slipping,
  data,
  accuracy,
  ledger,
  value,
  equity,
  profit,
  levers,
  budget,
  loyalty,
  base,
  segments,
  migration,
  channels,
  firstOrders,
  drivers,
  journeys,
  people,
  service,
  referrals,
  cohorts,
  customers,
  accounts,
  formulas,
  method,
] as const satisfies readonly ReportDefinition[];

type Definition = (typeof reportDefinitions)[number];

export type ReportName = Definition['name'];

/** What each report found, by its name. */
export type ReportResults = { readonly [Each in Definition as Each['name']]: ResultOf<Each> };

type ResultOf<Each> = Each extends ReportDefinition<string, infer Result> ? Result : never;
