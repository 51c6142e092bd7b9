import { findPurchaseModel, type PurchaseModel, purchaseModels } from '@perennial/models';

/** The models that a study fits, backtests and compares: all that are registered. */
export function studiedModels(): readonly PurchaseModel[] {
  return purchaseModels();
}

/** Forecasts that need no model. A model that loses to one of them steps aside. */
export const baselines = ['zero', 'past-rate', 'same-length-past'] as const;

export type Method = string;

export function titleOf(method: Method): string {
  return findPurchaseModel(method)?.title ?? method;
}

export function isBaseline(method: Method): boolean {
  return baselines.some((name) => name === method);
}

/** Whether a method is a model in which customers stop: not a baseline, and not a model that those must beat. */
export function hasLifetime(method: Method): boolean {
  return findPurchaseModel(method)?.hasLifetime ?? false;
}

/** The model that is used where no backtest can tell. */
export function modelWithoutBacktest(): PurchaseModel {
  const candidates = studiedModels().filter((model) => model.hasLifetime);
  return candidates.reduce((best, each) => (each.rankWithoutBacktest > best.rankWithoutBacktest ? each : best));
}
