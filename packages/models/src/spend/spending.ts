import type { Parameters } from '../parameters/parameters.ts';
import type { SpendModel } from './model.ts';
import { spendModel } from './registry.ts';
import type { SpendLine } from './spend-line.ts';

/** A spend model as it was fitted: all that money is forecast with. */
export interface Spending {
  readonly model: SpendModel;
  readonly parameters: Parameters;
  readonly line: SpendLine;
}

/** From what can be kept in a record, or handed to another thread: the model's name and the parameters. Throws a RangeError for a name that is not registered. */
export function spendingBy({
  model,
  parameters,
}: {
  readonly model: string;
  readonly parameters: Parameters;
}): Spending {
  const found = spendModel(model);
  return { model: found, parameters, line: found.line(parameters) };
}
