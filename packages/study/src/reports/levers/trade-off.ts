import type { Message, WordKey } from '@perennial/words';
import { message } from '../message.ts';
import type { PlanRow } from './pulled.ts';

/** The plan that brings most revenue and the one that leaves most after costs, where those are two. */
export function tradeOff(plans: readonly PlanRow[]): { readonly bringing: PlanRow; readonly leaving: PlanRow } | null {
  if (plans.length === 0) return null;
  const most = (of: (plan: PlanRow) => number) => plans.reduce((best, each) => (of(each) > of(best) ? each : best));
  const [bringing, leaving] = [most(({ revenue }) => revenue), most(({ end }) => end.money)];
  return bringing === leaving ? null : { bringing, leaving };
}

/** What the one costs in the terms of the other. */
export function tradeOffWords(plans: readonly PlanRow[], change: number): readonly Message<WordKey>[] {
  const found = tradeOff(plans);
  if (!found) return [];
  const { bringing, leaving } = found;
  const named = ({ plan }: PlanRow) => ({
    message: message(plan === 'both' ? 'levers.plan.both.said' : `levers.plan.${plan}`, { change: { share: change } }),
  });
  return [
    message('levers.trade-off', {
      bringing: named(bringing),
      leaving: named(leaving),
      more: { money: Math.round(bringing.revenue) - Math.round(leaving.revenue) },
      less: { money: Math.round(leaving.end.money) - Math.round(bringing.end.money) },
      equity: { money: Math.round(bringing.end.equity) },
      other: { money: Math.round(leaving.end.equity) },
    }),
  ];
}
