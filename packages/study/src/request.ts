import type { BusinessModel, ImportRequest, PeopleRequest, ToldRefund, TouchpointsRequest } from '@perennial/import';
import type { Language } from '@perennial/words';
import type { CostRequest } from './costs/cost-request.ts';
import type { EndsAt } from './record/subscription-figures.ts';

/** What to study, and how. Everything left out has a default that the record states. */
export interface StudyRequest {
  /** What the business is called in reports; later runs keep it. */
  readonly business?: string;
  /** New sources to import first; without it the workspace's own orders are studied. */
  readonly import?: ImportRequest;
  /** Files of what is known of people, in place of those of an earlier run; no file at all forgets these. Only in a workspace that lies in its folder. */
  readonly attributes?: Pick<PeopleRequest, 'files'>;
  /** Files of what people met, and when, in place of those of an earlier run; no file at all forgets these. Only in a workspace that lies in its folder. */
  readonly touchpoints?: { readonly files: readonly string[] } & Partial<
    Pick<TouchpointsRequest, 'timeZone' | 'dateOrder'>
  >;
  /** Costs to take up in the settings of the workspace. */
  readonly costs?: CostRequest;
  /** Last day of the history, `YYYY-MM-DD`; by default the day of the last order. */
  readonly asOf?: string;
  readonly horizonDays?: number;
  /** Yearly discount rate, 0.1 for 10 %. */
  readonly annualDiscount?: number;
  /** Cut-offs of the backtest; 0 leaves it out. */
  readonly cutOffs?: number;
  readonly seed?: string;
  /** What the business sells by; recognised where it is not said, and kept by later runs. */
  readonly businessModel?: BusinessModel;
  /** Days on which the business became another, `YYYY-MM-DD`: reports compare nothing across them. Kept by later runs; none at all forgets these. */
  readonly businessChanges?: readonly string[];
  /** Orders that came as events, as a file that `resolveToldOrders` reads, and how they are to be imported. Only in a workspace that lies in its folder. */
  readonly events?: { readonly path: string } & Pick<
    ImportRequest,
    'rules' | 'timeZone' | 'currency' | 'testCustomers'
  >;
  /** The last line of a journal of events whose orders the sources hold; kept by later runs. */
  readonly eventsUpTo?: number;
  /** What was given back of orders, as a journal of events tells that does not have these orders: taken off those that any import has. Only in a workspace that lies in its folder. */
  readonly refunds?: readonly ToldRefund[];
  /** What ends a subscription; by default the end of what was paid. Kept by later runs. */
  readonly endsAt?: EndsAt;
  /**
   * Leave a report in the workspace: the page it is put into, as HTML. Without it the run leaves what a report is made of, for whoever asks
   * later; false leaves that out too, where nobody will.
   */
  readonly report?: { readonly template: string; readonly language: Language } | false;
}

export const defaultRequest = { horizonDays: 365, annualDiscount: 0.1, cutOffs: 3, seed: '1' } as const;

/** A backtest by itself: at given days, or rolling back from the last. */
export interface BacktestRequest {
  readonly at?: readonly string[];
  readonly horizonDays?: number;
  readonly cutOffs?: number;
  readonly seed?: string;
}
