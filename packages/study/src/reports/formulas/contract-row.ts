import { type OrderSums, readSums, type SumsShape } from '@perennial/models';
import type { Interval } from '../../record/interval.ts';
import { type ContractRow, contractOf } from './contract.ts';
import type { FormulaRow } from './formulas-result.ts';
import { type GroupQuestion, isOf, isOfFirstWay, termsOf } from './group-question.ts';
import { isEnough, missOf, type PastAnswers } from './past-answers.ts';
import type { GroupSums } from './read-sums.ts';
import { rounded } from './rounded.ts';
import type { GroupKey } from './ways.ts';

/** The contractual model of a group: payments that it expects × the money of an average one; null where it has nothing to say. */
export function contractOfGroup(
  key: GroupKey | null,
  { sums, parts }: { readonly sums: OrderSums } & Pick<GroupSums, 'parts'>,
  past: readonly PastAnswers[],
  { contract, cutOffs, record, shape, weights }: GroupQuestion,
): { readonly row: FormulaRow; readonly payments: number } | null {
  if (!contract) return null;
  const rowsOf = (all: readonly ContractRow[]) =>
    all.filter((each) => (key === null ? isOfFirstWay(each) : isOf(key, each)));
  const { horizonDays } = record.settings;
  const said = contractOf(rowsOf(contract.rows[0]!), contract.period, termsOf(record, horizonDays));
  if (!said) return null;
  const each = sums.money / sums.orders;
  const spread = orderValueError(parts, weights, shape);
  const misses = past.map(({ customers, came, orderValue }, i) => {
    const terms = termsOf(record, cutOffs[i]!.horizonDays);
    const then = contractOf(rowsOf(contract.rows[i + 1]!), contract.period, terms);
    return isEnough(key, customers) ? missOf(then && then.ahead * customers * orderValue, came) : null;
  });
  return {
    payments: said.payments,
    row: {
      formula: 'contract',
      period: null,
      worth: lognormal(each * said.payments, Math.hypot(said.paymentsError, spread)),
      ahead: lognormal(each * said.ahead, Math.hypot(said.aheadError, spread)),
      misses,
    },
  };
}

/** Standard deviation of the logarithm of the money of an order, by the weights of the bootstrap. */
function orderValueError(parts: GroupSums['parts'], weights: readonly Float64Array[], shape: SumsShape): number {
  const known = parts.flatMap((part, g) => (part ? [{ g, ...readSums(part, shape) }] : []));
  const logs = weights.map((row) => {
    const total = (of: 'money' | 'orders') => known.reduce((sum, part) => sum + row[part.g]! * part[of], 0);
    return Math.log(total('money') / total('orders'));
  });
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1));
}

function lognormal(median: number, error: number): Interval {
  const at = (z: number) => median * Math.exp(z * error);
  return rounded({ median, low80: at(-Z80), high80: at(Z80), low95: at(-Z95), high95: at(Z95) });
}

/** Ends of the intervals of a normal distribution, in standard deviations. */
const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;
