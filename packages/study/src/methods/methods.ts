import { bgNbd, mbgNbd, nbd, type PurchaseModel, paretoNbd } from '@perennial/models';

/** Models with a lifetime, and the one without that they must beat. Every one is fitted, backtested and compared in each study. */
export const purchaseModels: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd, nbd];

/** Forecasts that need no model. A model that loses to one of them steps aside. */
export const baselines = [
  { name: 'zero', title: 'Nobody comes back' },
  { name: 'past-rate', title: 'Past rate goes on' },
  { name: 'same-length-past', title: 'Same as the period before' },
] as const;

export type Method = string;

/** Every method by name, the baselines first. */
export const methods: readonly { readonly name: Method; readonly title: string }[] = [
  ...baselines,
  ...purchaseModels.map(({ name, title }) => ({ name, title })),
];

export function purchaseModel(name: string): PurchaseModel {
  const model = purchaseModels.find((each) => each.name === name);
  if (!model) throw new RangeError(`unknown purchase model: ${name}`);
  return model;
}

export function titleOf(method: Method): string {
  return methods.find(({ name }) => name === method)?.title ?? method;
}

export function isBaseline(method: Method): boolean {
  return baselines.some(({ name }) => name === method);
}

/** Whether a method is a model in which customers stop: not a baseline, and not NBD, which they must beat. */
export function hasLifetime(method: Method): boolean {
  return !isBaseline(method) && method !== nbd.name;
}
