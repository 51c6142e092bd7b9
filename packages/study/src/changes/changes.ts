import type { Connection } from '@perennial/engine';
import { type OrdersSeen, tableMaker } from '@perennial/engine/storage';
import type { KnownImport } from '@perennial/import';
import { operationalRows, operationalTime, type Parameters, purchaseModel, spendingBy } from '@perennial/models';
import type { MessageValue } from '@perennial/words';
import { expectedMoneyByLaw } from '../predict/totals.ts';
import type { Changes } from '../record/changes.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { allOrders, summarise } from '../summarise/summarise.ts';

type Now = Pick<StudyRecord, 'settings' | 'value' | 'chosen' | 'law'>;
type Causes = Changes['because'];

/** What moved the total since the run before, and by how much: the causes add up to the difference. */
export async function changesSince(
  connection: Connection,
  before: StudyRecord,
  now: Now,
  { newOrders, newCustomers, newMoney, lastSourceBefore }: KnownImport['added'],
  minorPerUnit: number,
): Promise<Omit<Changes, 'largestChanges' | 'equity'>> {
  const steps = await stepByStep(connection, before, now, lastSourceBefore, minorPerUnit);
  const causes = ofHorizon(before, now, steps);
  return {
    sinceRun: before.run,
    newOrders,
    newCustomers,
    newMoney,
    valueBefore: before.value.expectedMoney,
    valueNow: now.value.expectedMoney,
    because: (newOrders === 0 ? laterDay(changedInPlace(causes), before, now) : causes).filter(
      ({ money }) => money !== 0,
    ),
  };
}

/**
 * The old model is carried forward in steps: to what is left of its orders, to the new horizon, to the new day, to the new orders;
 * what remains is the model, estimated or chosen anew.
 */
async function stepByStep(
  connection: Connection,
  before: StudyRecord,
  now: Now,
  lastSource: number,
  minorPerUnit: number,
): Promise<Causes> {
  const old = oldModel(before);
  const earlier = (await tableMaker(connection).earlierOrders(lastSource)) ?? allOrders;
  const known = async (asOf: string, seen: OrdersSeen) => {
    const { rows, time: byCalendar } = await summarise(connection, seen, asOf, 'carried forward', minorPerUnit);
    const time = operationalTime({ ...before.law.calendar, asOf: byCalendar.calendar.asOf });
    const inTime = operationalRows(time, rows);
    return (horizonDays: number) => {
      const money = expectedMoneyByLaw(old.model, old, old.spend, inTime, time.ahead(horizonDays));
      return Math.round(money * minorPerUnit);
    };
  };
  const [from, to] = [before.settings, now.settings];
  const then = await known(from.asOf, earlier);
  const whatIsLeft = then(from.horizonDays);
  const overHorizon = then(to.horizonDays);
  const onTheDay = (from.asOf === to.asOf ? then : await known(to.asOf, earlier))(to.horizonDays);
  const withOrders = (await known(to.asOf, allOrders))(to.horizonDays);
  const explained = withOrders - before.value.expectedMoney;
  return withoutRounding(
    [
      { cause: 'withdrawn', why: because('withdrawn'), money: whatIsLeft - before.value.expectedMoney },
      {
        cause: 'settings',
        why: because('horizon', { before: { days: from.horizonDays }, now: { days: to.horizonDays } }),
        money: overHorizon - whatIsLeft,
      },
      { cause: 'time', why: because('time'), money: onTheDay - overHorizon },
      { cause: 'orders', why: because('orders'), money: withOrders - onTheDay },
      {
        cause: 'model',
        why: before.chosen.method === now.chosen.method ? because('model-anew') : anotherMethod(before, now),
        money: now.value.expectedMoney - before.value.expectedMoney - explained,
      },
    ],
    before.base.customers / 2,
  );
}

/** Level and season are told for a horizon: where nothing but it changed, what the model then says otherwise is of it too. */
function ofHorizon(before: StudyRecord, now: Now, causes: Causes): Causes {
  const { asOf, horizonDays } = before.settings;
  const isOnlyHorizon =
    horizonDays !== now.settings.horizonDays &&
    asOf === now.settings.asOf &&
    before.chosen.method === now.chosen.method &&
    causes.every(({ cause, money }) => cause === 'settings' || cause === 'model' || money === 0);
  const ofModel = causes.find(({ cause }) => cause === 'model')?.money ?? 0;
  if (!isOnlyHorizon) return causes;
  return causes
    .filter(({ cause }) => cause !== 'model')
    .map((each) => (each.cause === 'settings' ? { ...each, money: each.money + ofModel } : each));
}

/** Without a new order, what came with the new sources is the other version of what went. */
function changedInPlace(causes: Causes): Causes {
  const came = causes.find(({ cause }) => cause === 'orders')?.money ?? 0;
  const went = causes.find(({ cause }) => cause === 'withdrawn');
  if (!went)
    return causes.map((each) => (each.cause === 'orders' ? { ...each, why: because('changed-orders') } : each));
  return causes
    .filter(({ cause }) => cause !== 'orders')
    .map((each) => (each === went ? { ...went, money: went.money + came } : each));
}

/** Of the same orders more are seen on a later day: the days since are not without any. */
function laterDay(causes: Causes, before: StudyRecord, now: Now): Causes {
  const [from, to] = [before.settings.asOf, now.settings.asOf];
  if (from >= to) return causes;
  const why = because('time-with-orders', { before: { date: from }, now: { date: to } });
  return causes.map((each) => (each.cause === 'time' ? { ...each, why } : each));
}

/** Stated totals are sums of values rounded per customer. What that alone can explain is no cause: it goes to the largest one. */
function withoutRounding(causes: Causes, rounding: number): Causes {
  const largest = causes.reduce((a, b) => (Math.abs(b.money) > Math.abs(a.money) ? b : a));
  const isRounding = (each: Causes[number]) => each !== largest && Math.abs(each.money) <= rounding;
  const sum = causes.filter(isRounding).reduce((total, { money }) => total + money, 0);
  const kept = causes.filter((each) => !isRounding(each));
  return kept.map((each) => (each === largest ? { ...each, money: each.money + sum } : each));
}

type Why = Causes[number]['why'];

function because(code: Why['code'], values: Why['values'] = {}): Why {
  return { code, values };
}

function anotherMethod(before: Pick<StudyRecord, 'chosen'>, now: Now): Why {
  return because('another-method', { before: methodOf(before), now: methodOf(now) });
}

function methodOf({ chosen }: Pick<StudyRecord, 'chosen'>): MessageValue {
  return { methods: [chosen.method] };
}

/** What a run has forecast by. */
export function oldModel(before: StudyRecord) {
  const behind = before.models.find(({ model }) => model === before.chosen.method) ?? before.models[0];
  if (!behind || !before.spend) throw new RangeError(`run ${before.run} of the ledger holds no model to compare with`);
  return {
    model: purchaseModel(behind.model),
    parameters: behind.parameters as Parameters,
    draws: before.law.draws,
    spend: spendingBy(before.spend).line,
  };
}
