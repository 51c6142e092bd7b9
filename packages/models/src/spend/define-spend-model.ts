import { namesOf } from '../parameters/parameters.ts';
import type { SpendCore, SpendMethods, SpendModel } from './model.ts';
import { fitSpend } from './reference/fit.ts';
import { credibilityLine } from './reference/line.ts';
import { simulatedMoney } from './reference/money-table.ts';
import { binSweep } from './reference/sweep.ts';

/** A spend model as it is written down; whatever else it knows takes the place of the reference. */
export type SpendDefinition<Name extends string = string> = SpendCore<Name> &
  Partial<SpendMethods<Name>> &
  Pick<SpendModel<Name>, 'formula' | 'plain'>;

/**
 * The model of a definition. What it does not bring is made from its likelihood and its simulation: the sweep goes by bins with differences for a
 * gradient, the fit is by maximum likelihood, the expected transaction is the credibility line nearest to simulated customers (within 3 %),
 * and the distribution of money is that of simulated ones with as many transactions (
 * quantiles within some 5 %).
 */
export function defineSpendModel<Name extends string>(definition: SpendDefinition<Name>): SpendModel<Name> {
  const sweep = definition.sweep ?? ((rows) => binSweep(definition, rows));
  const line = definition.line ?? ((parameters) => credibilityLine(definition, parameters));
  return {
    sweep,
    line,
    fit: (rows) => fitSpend({ ...definition, sweep, line }, rows),
    moneyTable: (parameters, n, most) => simulatedMoney(definition, parameters, line(parameters), n, most),
    ...definition,
    parameterNames: namesOf(definition.kinds),
  };
}
