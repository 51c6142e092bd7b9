import { formula, group, id, integral, number, of, op, over, power, row, sub, sum } from '../../figures/math.ts';

const [x, T, h, tx] = [id('x'), id('T'), id('h'), sub(id('t'), id('x'))];
const one = number('1');
const CET = of(id('CET'), h);

/** For every model: the likelihood of a history in which the customer is there at T, of that of the history. */
export const aliveInGeneral = formula(
  of(id('P'), row(id('alive'), op('|'), x, op(','), tx, op(','), T)),
  op('='),
  over(
    of(id('L'), row(x, op(','), tx, op(','), T, op(','), id('alive'))),
    of(id('L'), row(x, op(','), tx, op(','), T)),
  ),
);

/** For every model: rate while alive, times the time alive within the horizon. */
export const ordersInGeneral = formula(
  CET,
  op('='),
  integral(number('0'), h),
  of(
    id('E'),
    row(
      id('λ'),
      op('·'),
      sub(one, row(id('alive'), id(' at '), T, op('+'), id('u'))),
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
