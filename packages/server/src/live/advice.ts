import { type Behaviour, priceSensitivity } from '@perennial/decide';
import type { CodesOf, Message } from '@perennial/words';
import type { LiveScore } from './live-score.ts';

type Action = `person.action.${CodesOf<'person.action'>}`;

/** Why somebody is worth what they are, and what to do for them: messages. */
export interface Advice {
  readonly reasons: readonly Message<`person.reason.${CodesOf<'person.reason'>}`>[];
  readonly action: Action;
}

const AT_RISK = 0.5;
const PRICE_DECIDES = 0.5;

/** What is to be said of a person at this moment, and done. */
export function adviceFor(behaviour: Behaviour | null, score: LiveScore | null): Advice {
  const reasons: Advice['reasons'][number][] = [];
  const orders = score?.orders ?? 0;
  const never = (behaviour?.orders ?? 0) === 0;
  if (orders === 0)
    reasons.push({ code: never ? 'person.reason.never-ordered' : 'person.reason.not-scored', values: {} });
  if (orders === 1) reasons.push({ code: 'person.reason.one-order', values: {} });
  if (score && orders > 1)
    reasons.push({
      code: 'person.reason.many-orders',
      values: { orders: { count: orders }, day: { text: score.lastOrder ?? '' } },
    });
  if (score && score.probAlive < AT_RISK) reasons.push({ code: 'person.reason.overdue', values: {} });
  const trouble = behaviour ? behaviour.returns + behaviour.complaints + behaviour.deliveryProblems : 0;
  if (trouble > 0) reasons.push({ code: 'person.reason.trouble', values: { count: { count: trouble } } });
  const sensitivity = behaviour ? priceSensitivity(behaviour) : 0;
  if (sensitivity >= PRICE_DECIDES)
    reasons.push({ code: 'person.reason.price', values: { share: { share: sensitivity } } });
  return { reasons, action: actionFor(score, behaviour, sensitivity) };
}

function actionFor(score: LiveScore | null, behaviour: Behaviour | null, sensitivity: number): Action {
  if (behaviour && behaviour.complaints + behaviour.deliveryProblems > 0) return 'person.action.recover';
  if (!score || score.orders === 0) return 'person.action.first-order';
  if (score.probAlive < AT_RISK) return 'person.action.win-back';
  if (sensitivity >= PRICE_DECIDES) return 'person.action.save';
  if (score.orders === 1) return 'person.action.second-order';
  return score.expected > score.historic / score.orders ? 'person.action.commit' : 'person.action.leave';
}
