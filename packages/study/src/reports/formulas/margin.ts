import { basisQuantiles } from '@perennial/models';
import { Failure } from '@perennial/words';
import type { BasisName } from '../../record/bases.ts';
import type { Interval } from '../../record/interval.ts';
import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { rounded } from './rounded.ts';

/** Where a margin comes from: a reader asks for it, the settings say it, orders and products say what goods cost, other costs are taken off too; or nothing is known. */
export type MarginSource = 'asked' | 'set' | 'goods' | 'costs' | 'none';

/** What is kept of each unit of revenue, and how sure that is. */
export interface FormulaMargin {
  readonly share: number;
  /** What revenue has then been cut down to. */
  readonly basis: BasisName;
  readonly from: MarginSource;
  /** Variance of the share as such, and of each minor unit for itself: see `basisQuantiles`. */
  readonly shareVariance: number;
  readonly unitVariance: number;
}

type Costed = Pick<StudyRecord, 'bases' | 'settings' | 'value' | 'base'>;

const WHOLE: FormulaMargin = { share: 1, basis: 'revenue', from: 'none', shareVariance: 0, unitVariance: 0 };

/** Share of the revenue to come that is left before customers' acquisition, by what the run knows of costs; all of it where it knows nothing. */
export function knownMargin({ bases, settings, value, base }: Costed): FormulaMargin {
  const figure = bases.figures.findLast(({ basis }) => basis !== 'net');
  if (!figure || figure.basis === 'revenue') return WHOLE;
  const [left, of] =
    value.expectedMoney > 0 ? [figure.expected, value.expectedMoney] : [figure.historic, base.historicMoney];
  if (!(of > 0)) return WHOLE;
  const margin = bases.law?.margin;
  return {
    share: left / of,
    basis: figure.basis,
    from: figure.basis === 'contribution' ? 'costs' : (bases.goods?.byOrder ?? 0) > 0 ? 'goods' : 'set',
    shareVariance: margin?.variance ?? 0,
    unitVariance: margin ? margin.known ** 2 * margin.within * 10 ** settings.minorUnits : 0,
  };
}

/** The margin that a reader asks for, in per cent, else the known one. Throws costs-invalid where orders have no money that it could be a share of. */
export function marginOf(asked: string | undefined, record: Costed): FormulaMargin {
  if (asked === undefined) return knownMargin(record);
  const share = Number(asked) / 100;
  if (share !== 1 && isOrdersOnly(record.settings))
    throw new Failure('costs-invalid.orders-without-money', { file: { text: 'costs.yaml' } });
  return { ...WHOLE, share, basis: share === 1 ? 'revenue' : 'gross-margin', from: 'asked' };
}

/** What a margin leaves of money of an average customer among `customers`, the doubt about it in the interval. */
export function keptOf(
  money: Interval,
  { share, shareVariance, unitVariance }: FormulaMargin,
  customers: number,
): Interval {
  const each = unitVariance / Math.max(1, customers);
  return rounded(basisQuantiles(money, { share, fixed: 0, shareVariance, unitVariance: each }));
}

const Z95 = 1.959963984540054;

/** The ends of the share itself (95 %), none above what came in; null where nothing doubts it. */
export function marginRange({ share, shareVariance }: FormulaMargin): readonly [low: number, high: number] | null {
  if (!(shareVariance > 0)) return null;
  const away = Z95 * Math.sqrt(shareVariance);
  return [share - away, Math.min(1, share + away)];
}
