import { monthsBefore } from '@perennial/engine';
import type { KnownSubscriptions, Subscription } from '@perennial/import';
import { churnModels, type renewalRows, type Seeded, shareEnds } from '@perennial/models';
import type {
  ChurnModelFit,
  FoundBusinessModel,
  PlanFigures,
  SubscriptionFigures,
  SubscriptionLine,
  TrialFigures,
} from '../record/subscription-figures.ts';
import { chooseChurnModel, rowsAt } from './choose-churn-model.ts';
import { type FittedPlans, fitPlans, lastOf } from './fitted-plans.ts';
import { forecastSubscriptions } from './forecast-subscriptions.ts';
import { historyAt } from './histories.ts';
import { movements, revenueByCustomer } from './movements.ts';
import { everPaid, hasCancelled, isOver, isPaused, isPaying, isRunning, monthlyRevenue, paidFrom } from './paying.ts';
import { retention } from './retention.ts';
import { type Ahead, type ScoredSubscriptions, scoreSubscriptions } from './score-subscriptions.ts';
import { type Spell, spellsOf } from './spells.ts';

export type StudiedSubscriptions = Pick<
  KnownSubscriptions,
  'subscriptions' | 'columns' | 'rows' | 'leftOut' | 'hasDates'
>;

/** What a study of subscriptions found, and what is expected of each that runs. */
export interface SubscriptionStudy {
  readonly figures: SubscriptionFigures;
  readonly lines: readonly SubscriptionLine[];
  readonly variances: ScoredSubscriptions['variances'];
  /** Of all subscriptions that came to be paid for. */
  readonly spells: readonly Spell[];
}

const TOP = 10;

/**
 * Studies subscriptions: what moved their monthly revenue, how many stay, and what those that run will bring within the horizon. All subscriptions are
 * held in memory.
 */
export function studySubscriptions(
  known: StudiedSubscriptions,
  businessModel: FoundBusinessModel,
  ahead: Ahead,
  random: Seeded,
): SubscriptionStudy {
  const { asOf, endsAt } = ahead;
  const { hasDates } = known;
  const begun = known.subscriptions.filter(({ started }) => started <= asOf);
  const spells = spellsOf(begun, asOf, endsAt);
  const fitted = fittedFigures(begun, spells, { ...ahead, hasDates }, random);
  return {
    figures: {
      businessModel,
      endsAt,
      hasDates,
      columns: known.columns,
      rows: known.rows,
      leftOut: known.leftOut,
      ...countsOf(begun, known.subscriptions.length, ahead),
      trials: trialsOf(begun, ahead),
      movements: hasDates ? movements(spells, asOf, endsAt) : [],
      ...(hasDates ? retained(begun, ahead) : { netRetention: null, grossRetention: null }),
      ...fitted.figures,
      bases: null,
      equityChanges: null,
      top: fitted.lines.slice(0, TOP),
    },
    lines: fitted.lines,
    variances: fitted.variances,
    spells: paidSpells(spells, ahead),
  };
}

function paidSpells(spells: readonly Spell[], { asOf, endsAt }: Ahead): readonly Spell[] {
  return spells.filter((each) => historyAt(each, asOf, endsAt) !== null);
}

function countsOf(begun: readonly Subscription[], all: number, { asOf, endsAt }: Ahead) {
  const running = begun.filter((each) => isPaying(each, asOf, endsAt));
  const paused = begun.filter((each) => isRunning(each, asOf, endsAt) && isPaused(each, asOf));
  const cancelled = running.filter((each) => hasCancelled(each, asOf));
  const annual = running.filter(({ months }) => months >= 12);
  return {
    subscriptions: begun.length,
    customers: new Set(begun.map(({ customer }) => customer)).size,
    running: running.length,
    payingCustomers: new Set(running.map(({ customer }) => customer)).size,
    paused: paused.length,
    pausedRevenue: revenueOf(paused),
    ended: begun.filter((each) => isOver(each, asOf, endsAt)).length,
    notBegun: all - begun.length,
    cancelledButRunning: cancelled.length,
    cancelledRevenue: revenueOf(cancelled),
    annual: { running: annual.length, revenue: revenueOf(annual) },
    revenue: revenueOf(running),
  };
}

function revenueOf(subscriptions: readonly Subscription[]): number {
  return Math.round(subscriptions.reduce((sum, each) => sum + monthlyRevenue(each), 0));
}

function trialsOf(begun: readonly Subscription[], { asOf, endsAt }: Ahead): TrialFigures | null {
  const trials = begun.filter((each) => paidFrom(each) > each.started);
  if (trials.length === 0) return null;
  const inTrial = trials.filter((each) => paidFrom(each) > asOf && !isOver(each, asOf, endsAt));
  const over = trials.filter((each) => !inTrial.includes(each));
  const converted = over.filter((each) => everPaid(each, asOf, endsAt)).length;
  return {
    running: inTrial.length,
    ended: over.length,
    converted,
    share: over.length > 0 ? converted / over.length : 0,
    ...shareEnds(converted, over.length),
    revenue: revenueOf(inTrial),
  };
}

const YEAR = 12;

function retained(subscriptions: readonly Subscription[], { asOf, endsAt }: Ahead) {
  const then = revenueByCustomer(subscriptions, monthsBefore(asOf, YEAR), endsAt);
  const now = revenueByCustomer(subscriptions, asOf, endsAt);
  const whole = [...then.values()].reduce((a, b) => a + b, 0);
  if (!(whole > 0)) return { netRetention: null, grossRetention: null };
  let [net, gross] = [0, 0];
  for (const [customer, was] of then) {
    const is = now.get(customer) ?? 0;
    net += is;
    gross += Math.min(is, was);
  }
  return { netRetention: net / whole, grossRetention: gross / whole };
}

type Fitted = Pick<SubscriptionFigures, 'models' | 'chosen' | 'tests' | 'retention' | 'plans' | 'forecast'>;

const NOTHING: Fitted = { models: [], chosen: null, tests: [], retention: [], plans: [], forecast: null };

function fittedFigures(
  begun: readonly Subscription[],
  spells: readonly Spell[],
  ahead: Ahead & { readonly hasDates: boolean },
  random: Seeded,
): ScoredSubscriptions & { readonly figures: Fitted } {
  const whole = rowsAt(spells, ahead.asOf, ahead.endsAt);
  const models = modelFits(whole);
  if (models.every(({ verdict }) => verdict.status === 'too-little-data'))
    return { figures: { ...NOTHING, models }, lines: [], variances: new Map() };
  const { model, tests, scores, because } = chooseChurnModel(begun, ahead);
  const scoreOf = (name: string) => scores.find(({ method }) => method === name)?.score ?? null;
  const paid = paidSpells(spells, ahead);
  const fitted = fitPlans(model, paid, ahead, random.stream('plans'));
  const { lines, variances } = scoreSubscriptions(fitted, paid, ahead);
  const members = paid.map((each) => ({ interval: lastOf(each).months, group: fitted.groupOf(each) }));
  const figures: Fitted = {
    models: models.map((each) => ({ ...each, score: scoreOf(each.model) })),
    chosen: { method: model.name, title: model.title, because },
    tests,
    retention: retention(model, fitted.parameters, fitted.drawn, { rows: whole, members }),
    plans: plansOf(fitted, lines, ahead),
    forecast: forecastSubscriptions(fitted, paid, lines, tests, ahead, random),
  };
  return { figures, lines, variances };
}

function modelFits(rows: ReturnType<typeof renewalRows>): readonly ChurnModelFit[] {
  return churnModels().map((model) => {
    const { parameters, logLikelihood, verdict } = model.fit(rows);
    return { model: model.name, title: model.title, parameters, logLikelihood, verdict, score: null };
  });
}

function plansOf(
  fitted: FittedPlans,
  lines: readonly SubscriptionLine[],
  { asOf, endsAt }: Ahead,
): readonly PlanFigures[] {
  const { model, plans, parameters, drawn } = fitted;
  const linesOf = new Map<string, SubscriptionLine[]>(plans.map((plan) => [plan, []]));
  for (const line of lines) (linesOf.get(line.plan) ?? linesOf.get('')!).push(line);
  return plans
    .map((plan, group) => {
      const spells = fitted.spellsOf[group]!;
      const running = linesOf.get(plan)!;
      const members = spells.map((each) => ({ interval: lastOf(each).months, group }));
      const paying = spells.filter((each) => isPaying(lastOf(each), asOf, endsAt));
      const hazard = running.reduce((sum, line) => sum + line.hazard, 0) / running.length;
      return {
        plan,
        subscriptions: spells.length,
        running: paying.length,
        revenue: revenueOf(paying.map(lastOf)),
        parameters: parameters[group]!,
        hazard: running.length > 0 ? hazard : null,
        expected: running.reduce((sum, line) => sum + line.expectedMoney, 0),
        retention: retention(model, parameters, drawn, { rows: fitted.rowsOf[group]!, members }),
      };
    })
    .toSorted((a, b) => b.revenue - a.revenue);
}
