import type { Flow, FlowRow } from './base-result.ts';

/** A step from the revenue of the earlier period to that of the later one; the first and the last are the totals. */
export type BaseStepName = 'before' | 'went' | 'orders' | 'average' | 'back' | 'new' | 'returns' | 'now';

export interface BaseStep {
  readonly step: BaseStepName;
  readonly customers: number;
  /** Minor units. */
  readonly change: number;
  /** Where the bridge stands after it. */
  readonly total: number;
}

/** The change of those who stayed is that of how often they ordered, at what an order was worth before, and that of what an order is worth. */
export function baseSteps(flows: readonly FlowRow[]): readonly BaseStep[] {
  const of = (name: Flow) => flows.find(({ flow }) => flow === name);
  const [stayed, went, back, fresh, returns] = [of('stayed'), of('went'), of('back'), of('new'), of('returns')];
  const average = stayed && stayed.ordersBefore > 0 ? stayed.before / stayed.ordersBefore : 0;
  const byOrders = stayed ? Math.round((stayed.ordersNow - stayed.ordersBefore) * average) : 0;
  const change = (row: FlowRow | undefined) => (row ? row.now - row.before : 0);
  const sum = (side: 'before' | 'now') => flows.reduce((total, row) => total + row[side], 0);
  const all = (names: readonly Flow[]) =>
    flows.filter(({ flow }) => names.includes(flow)).reduce((total, { customers }) => total + customers, 0);
  const steps: readonly (readonly [BaseStepName, number, number])[] = [
    ['went', went?.customers ?? 0, change(went)],
    ['orders', stayed?.customers ?? 0, byOrders],
    ['average', stayed?.customers ?? 0, change(stayed) - byOrders],
    ['back', back?.customers ?? 0, change(back)],
    ['new', fresh?.customers ?? 0, change(fresh)],
    ...(returns ? [['returns', returns.customers, change(returns)] as const] : []),
  ];
  let total = sum('before');
  const between = steps.map(([step, customers, by]): BaseStep => {
    total += by;
    return { step, customers, change: by, total };
  });
  return [
    { step: 'before', customers: all(['stayed', 'went']), change: sum('before'), total: sum('before') },
    ...between,
    { step: 'now', customers: all(['stayed', 'back', 'new']), change: sum('now'), total: sum('now') },
  ];
}
