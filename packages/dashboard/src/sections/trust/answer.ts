import type { Report } from '../../report/context.ts';

/** What the same forecast would have forecast in the past, and what actual, in one or two sentences. */
export function trustAnswer({ data, say, format }: Report): string {
  const { missing, totals, errors } = data.sections.trust;
  const money = totals.filter(({ measure }) => measure === 'money');
  if (missing !== null || money.length === 0) return say('trust.answer.missing');
  const span = money[0] ? Math.round((Date.parse(money[0].until) - Date.parse(money[0].asOf)) / 86_400_000) : 0;
  const tested = say('trust.answer', {
    cutOffs: { count: money.length },
    days: { days: span },
    miss: { share: money.reduce((sum, { miss }) => sum + Math.abs(miss), 0) / money.length },
    within: { count: money.filter(({ within80 }) => within80).length },
  });
  const used = errors.find(({ isUsed, measure }) => isUsed && measure === 'money');
  const naive = errors.find(({ method, measure }) => method === 'past-rate' && measure === 'money');
  if (!used || !naive || used === naive) return tested;
  const beside = say('trust.answer.baseline', {
    error: { money: used.meanAbsolute },
    naive: { money: naive.meanAbsolute },
  });
  return format.paragraph([tested, beside]);
}
