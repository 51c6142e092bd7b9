import type { Message, WordKey } from '@perennial/words';
import { typicalError } from '../../backtest/total-errors.ts';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import type { AccuracyResult } from './accuracy-result.ts';

const MS_PER_DAY = 86_400_000;

/** Which cut-offs are of the business before it changed. */
export function beforeChange({ totals }: Pick<AccuracyResult, 'totals'>): readonly Message<WordKey>[] {
  const all = totals.filter(({ measure }) => measure === 'money');
  const before = all.filter(({ businessChanged }) => businessChanged !== null);
  const [newest] = before;
  if (!newest?.businessChanged) return [];
  const values = { date: { date: newest.businessChanged }, n: { count: before.length }, all: { count: all.length } };
  return [message(before.length < all.length ? 'business-change.accuracy' : 'business-change.accuracy.all', values)];
}

/** What the same forecast would have forecast in the past, and what happened, in one or two sentences. */
export function accuracyAnswer({
  result,
}: Shown<Pick<AccuracyResult, 'missing' | 'totals' | 'errors'>>): readonly Message<WordKey>[] {
  const { missing, totals, errors } = result;
  const all = totals.filter(({ measure }) => measure === 'money');
  const alike = all.filter(({ businessChanged }) => businessChanged === null);
  // Of the business as it is, as far as its past goes.
  const money = alike.length > 0 ? alike : all;
  const [first] = money;
  if (missing !== null || !first) return [message('accuracy.answer.missing')];
  const tested = message('accuracy.answer', {
    cutOffs: { count: money.length },
    days: { days: Math.round((Date.parse(first.until) - Date.parse(first.asOf)) / MS_PER_DAY) },
    miss: { share: typicalError(money.map(({ miss }) => -Math.log1p(miss))) ?? Number.NaN },
    within: { count: money.filter(({ within80 }) => within80).length },
  });
  // Their means are over all cut-offs.
  if (alike.length < all.length) return [tested];
  const used = errors.find(({ isUsed, measure }) => isUsed && measure === 'money');
  const naive = errors.find(({ method, measure }) => method === 'past-rate' && measure === 'money');
  if (!used || !naive || used === naive) return [tested];
  const n = { count: money.reduce((sum, { customers }) => sum + customers, 0) };
  const beside = { error: { money: used.meanAbsolute }, naive: { money: naive.meanAbsolute }, n };
  return [tested, message('accuracy.answer.baseline', beside)];
}
