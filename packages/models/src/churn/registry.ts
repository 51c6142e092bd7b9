import { betaDiscreteWeibull } from './beta-discrete-weibull/index.ts';
import type { ChurnModel } from './model.ts';
import { shiftedBetaGeometric } from './shifted-beta-geometric/index.ts';

/** Every churn model, in the order in which they are shown. A new one is a line here. */
const registered: ChurnModel[] = [shiftedBetaGeometric, betaDiscreteWeibull];

/** All churn models that are known now. */
export function churnModels(): readonly ChurnModel[] {
  return [...registered];
}

/** The model of a name. Throws a RangeError for a name that is not registered. */
export function churnModel(name: string): ChurnModel {
  const model = registered.find((each) => each.name === name);
  if (!model) throw new RangeError(`unknown churn model: ${name}`);
  return model;
}

/** Makes a model known that is kept elsewhere; returns what forgets it again. Throws a RangeError for a name that is taken. */
export function registerChurnModel(model: ChurnModel): () => void {
  if (registered.some((each) => each.name === model.name))
    throw new RangeError(`churn model registered twice: ${model.name}`);
  registered.push(model);
  return () => {
    registered.splice(registered.indexOf(model), 1);
  };
}
