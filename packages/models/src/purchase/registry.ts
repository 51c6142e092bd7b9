import { bgNbd } from './bg-nbd/index.ts';
import { mbgNbd } from './mbg-nbd/index.ts';
import type { PurchaseModel } from './model.ts';
import { nbd } from './nbd/index.ts';
import { paretoNbd } from './pareto-nbd/index.ts';

/** Every purchase model, in the order in which they are shown. A new one is a line here. */
const registered: PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd, nbd];

/** All purchase models that are known now. */
export function purchaseModels(): readonly PurchaseModel[] {
  return [...registered];
}

/** The model of a name, or undefined. */
export function findPurchaseModel(name: string): PurchaseModel | undefined {
  return registered.find((model) => model.name === name);
}

/** The model of a name. Throws a RangeError for a name that is not registered. */
export function purchaseModel(name: string): PurchaseModel {
  const model = findPurchaseModel(name);
  if (!model) throw new RangeError(`unknown purchase model: ${name}`);
  return model;
}

/**
 * Makes a model known that is kept elsewhere, in every thread and page that is to use it; returns what forgets it again. Throws a RangeError
 * for a name that is taken.
 */
export function registerPurchaseModel(model: PurchaseModel): () => void {
  if (findPurchaseModel(model.name)) throw new RangeError(`purchase model registered twice: ${model.name}`);
  registered.push(model);
  return () => {
    registered.splice(registered.indexOf(model), 1);
  };
}
