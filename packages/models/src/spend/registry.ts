import type { Parameters } from '../parameters/parameters.ts';
import { gammaGamma } from './gamma-gamma/index.ts';
import type { SpendModel } from './model.ts';

/** Every spend model. A new one is a line here. */
const registered: SpendModel[] = [gammaGamma];

/** All spend models that are known now. */
export function spendModels(): readonly SpendModel[] {
  return [...registered];
}

/** The model of a name, or undefined. */
export function findSpendModel(name: string): SpendModel | undefined {
  return registered.find((model) => model.name === name);
}

/** The model of a name. Throws a RangeError for a name that is not registered. */
export function spendModel(name: string): SpendModel {
  const model = findSpendModel(name);
  if (!model) throw new RangeError(`unknown spend model: ${name}`);
  return model;
}

/** Makes a model known that is kept elsewhere; returns what forgets it again. Throws a RangeError for a name that is taken. */
export function registerSpendModel(model: SpendModel): () => void {
  if (findSpendModel(model.name)) throw new RangeError(`spend model registered twice: ${model.name}`);
  registered.push(model);
  return () => {
    registered.splice(registered.indexOf(model), 1);
  };
}

/** A model and parameters under which everyone spends the mean. */
export function plainSpend(mean: number): { readonly model: string; readonly parameters: Parameters } {
  for (const { name, plain } of registered) if (plain) return { model: name, parameters: plain(mean) };
  throw new RangeError('no spend model can hold everyone to the mean');
}
