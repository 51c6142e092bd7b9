import type { ReactNode } from 'react';
import { formula, group, id, integral, mean, number, of, op, over, power, row, sub, sum } from '../../figures/math.ts';

const [x, T, h, r, alpha, s, beta, a, b] = ['x', 'T', 'h', 'r', 'α', 's', 'β', 'a', 'b'].map(id) as [
  ReactNode,
  ReactNode,
  ReactNode,
  ReactNode,
  ReactNode,
  ReactNode,
  ReactNode,
  ReactNode,
  ReactNode,
];
const tx = sub(id('t'), id('x'));
const [p, q, gamma] = [id('p'), id('q'), id('γ')];
const zBar = mean(id('z'));
const alive = of(id('P'), row(id('alive'), op('|'), x, op(','), tx, op(','), T));
const plus = (left: ReactNode, right: ReactNode) => row(left, op('+'), right);
const minusOne = (...terms: readonly ReactNode[]) => row(...terms, op('−'), number('1'));
const odds = power(group(over(plus(alpha, T), plus(alpha, tx))), plus(r, x));
const one = number('1');

/** P(alive) of each model: BG/NBD (Fader, Hardie & Lee 2005), MBG/NBD (Batislam et al. 2007), Pareto/NBD (Schmittlein et al. 1987), NBD. */
export const aliveFormulas: Readonly<Record<string, ReactNode>> = {
  'bg-nbd': formula(
    alive,
    op('='),
    over(one, row(one, op('+'), sub(id('δ'), row(x, op('>'), number('0'))), over(a, minusOne(plus(b, x))), odds)),
  ),
  'mbg-nbd': formula(alive, op('='), over(one, row(one, op('+'), over(a, plus(b, x)), odds))),
  'pareto-nbd': formula(
    power(group(alive), row(op('−'), one)),
    op('='),
    one,
    op('+'),
    s,
    integral(tx, T),
    power(group(over(plus(alpha, T), plus(alpha, id('u')))), plus(r, x)),
    power(group(over(plus(beta, T), plus(beta, id('u')))), s),
    over(row(id('d'), id('u')), plus(beta, id('u'))),
  ),
  nbd: formula(alive, op('='), one),
};

const grown = power(group(over(plus(beta, T), row(beta, op('+'), T, op('+'), h))), minusOne(s));

/** Expected orders within the horizon: given alive, times P(alive). NBD and Pareto/NBD in closed form; the others by their integral over the lifetime. */
export const orderFormulas: Readonly<Record<string, ReactNode>> = {
  nbd: formula(of(id('CET'), h), op('='), over(plus(r, x), plus(alpha, T)), h),
  'pareto-nbd': formula(
    of(id('CET'), h),
    op('='),
    alive,
    op('·'),
    over(row(group(plus(r, x)), group(plus(beta, T))), row(group(plus(alpha, T)), group(minusOne(s)))),
    op('['),
    one,
    op('−'),
    grown,
    op(']'),
  ),
};

/** For every model: rate while alive, times the time alive within the horizon. */
export const ordersInGeneral = formula(
  of(id('CET'), h),
  op('='),
  integral(number('0'), h),
  of(
    id('E'),
    row(
      id('λ'),
      op('·'),
      sub(one, row(id('alive'), id(' at '), plus(T, id('u')))),
      op('|'),
      x,
      op(','),
      tx,
      op(','),
      T,
    ),
  ),
  id('d'),
  id('u'),
);

/** Gamma-Gamma (Fader & Hardie 2013). */
export const spendFormula = formula(
  of(id('E'), row(id('Z'), op('|'), x, op(','), zBar)),
  op('='),
  over(row(p, group(row(gamma, op('+'), x, zBar))), minusOne(row(p, x, op('+'), q))),
);

export const valueFormula = formula(
  id('V'),
  op('='),
  sum(id('i')),
  of(sub(id('CET'), id('i')), h),
  op('·'),
  of(sub(id('E'), id('i')), id('Z')),
);

export const discountFormula = formula(
  id('DECT'),
  op('='),
  integral(number('0'), h),
  power(group(row(one, op('+'), id('ρ'))), row(op('−'), id('u'), op('/'), number('365.25'))),
  id('d'),
  of(id('CET'), id('u')),
);
