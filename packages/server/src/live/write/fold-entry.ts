import { afterEvent, joined, newcomer } from '@perennial/decide';
import { isOtherCurrency } from '../given-back.ts';
import { orderNamesOf } from '../order-numbers.ts';
import type { LivePerson } from '../people.ts';
import { amountOf, currencyOf, givesBack, type LiveEvent, orderIdOf } from '../segment-event.ts';
import { afterAssignment, ownIdOf } from './after-decision.ts';
import type { Change, Outcome, OutcomeKind } from './entry.ts';
import { found, type LiveState, put, putAccount, refundKey, stitched, unseen, whoOrdered } from './live-state.ts';
import { keepNames, orderOf, toldAgain } from './orders-told-again.ts';

/** Changes the state by one line, in constant time. The same lines in the same order make the same state, however they were put into transactions. */
export function foldEntry(state: LiveState, change: Change): void {
  if (change.kind === 'event') foldEvent(state, change.event, change.seq);
  else if (change.kind === 'decision') foldDecision(state, change);
  else foldOutcome(state, change.outcome);
}

function foldEvent(state: LiveState, event: LiveEvent, seq: number): void {
  const isNamed = event.anonymousId !== null || event.userId !== null;
  const person = isNamed ? stitched(state, event, event.at) : whoOrdered(state, orderSaid(state, event));
  if (!person) {
    // An order that is told later, or is none of ours: money that was given back waits for it.
    storeRefund(state, event, seq);
    return;
  }
  const isRepeated = event.type === 'track' && storeMoney(state, person, event, seq) === 'repeated';
  // Whoever tells of an order again tells nothing that the person did.
  const told = isRepeated ? { ...event, event: '', properties: {} } : event;
  const after = { ...person, behaviour: afterEvent(person.behaviour, told) };
  put(state, event.groupId === null ? after : inAccount(state, after, event.groupId));
  const isUnwanted = event.type === 'track' && !isRepeated && Object.hasOwn(unwantedEvents, event.event);
  const kind = isUnwanted ? unwantedEvents[event.event] : undefined;
  if (kind !== undefined) {
    const { messageId: message, at } = event;
    state.changes.outcomes.push({ message, decision: null, person: person.id, at, kind, value: null, currency: null });
  }
  const account = person.account === null ? undefined : state.accounts.get(person.account);
  if (account) putAccount(state, { ...account, behaviour: afterEvent(account.behaviour, told) });
}

function orderSaid(state: LiveState, { properties }: LiveEvent): string | null {
  const id = orderIdOf(properties);
  return id === null ? null : orderOf(state, id);
}

/** What somebody did before they belonged to any account counts for their first one; afterwards it counts for the account they are in. */
function inAccount(state: LiveState, person: LivePerson, id: string): LivePerson {
  if (person.account === id) return person;
  const left = person.account === null ? undefined : state.accounts.get(person.account);
  if (left) putAccount(state, { ...left, people: left.people - 1 });
  const account = state.accounts.get(id) ?? { id, people: 0, behaviour: newcomer(person.behaviour.firstSeen) };
  const isFirst = person.account === null;
  const behaviour = isFirst ? joined(account.behaviour, person.behaviour) : account.behaviour;
  putAccount(state, { id, people: account.people + 1, behaviour });
  return { ...person, account: id };
}

/**
 * An order counts once by its number, whoever tells it how often, and money is given back once by a message. What is given back may be told before the order is; without
 * an amount it is all that was paid.
 */
function storeMoney(
  state: LiveState,
  { id: person, account }: LivePerson,
  told: LiveEvent,
  seq: number,
): 'repeated' | null {
  const { event, at, properties } = told;
  const id = orderIdOf(properties);
  if (id === null) return null;
  if (event === 'Order Completed') {
    const names = [id, ...orderNamesOf(properties)];
    const known = toldAgain(state, person, told, id);
    if (known !== null) {
      if (whoOrdered(state, known)?.id === person) keepNames(state, known, names, seq);
      return 'repeated';
    }
    const currency = currencyOf(properties);
    state.orders.set(id, { person, at, currency });
    keepNames(state, id, names, seq);
    const amount = amountOf(properties)!;
    state.changes.orders.push({ id, person, at, amount, currency, account, seq });
  }
  return storeRefund(state, told, seq);
}

function storeRefund(state: LiveState, told: LiveEvent, seq: number): 'repeated' | null {
  const { orders, refunds, changes } = state;
  const { event, at, properties, messageId: message } = told;
  const said = orderIdOf(properties);
  if (said === null || !givesBack(told)) return null;
  const order_id = orderOf(state, said);
  const key = refundKey({ message, order_id });
  if (refunds.has(key)) return 'repeated';
  refunds.add(key);
  const back = event === 'Order Cancelled' ? null : amountOf(properties);
  const amount = back === null ? null : Math.abs(back);
  const currency = currencyOf(properties);
  changes.refunds.push({ message, order_id, at, amount, currency, seq });
  if (isOtherCurrency({ amount, currency }, orders.get(order_id)?.currency ?? null)) changes.otherCurrency.add(seq);
  return null;
}

function foldDecision(state: LiveState, { seq, assignment }: Extract<Change, { kind: 'decision' }>): void {
  const person = found(state, assignment);
  const after = afterAssignment(person, assignment);
  state.changes.decisions.push({ seq, assignment, person: person?.id ?? ownIdOf(assignment) });
  if (assignment.shown !== null) put(state, after!);
}

/** Events that say the same as an outcome. */
export const unwantedEvents: Readonly<Record<string, OutcomeKind>> = {
  'Product Returned': 'return',
  'Complaint Made': 'complaint',
  Unsubscribed: 'unsubscribe',
};

const shown: Readonly<Record<string, string>> = {
  return: 'Product Returned',
  complaint: 'Complaint Made',
  unsubscribe: 'Unsubscribed',
};

/** What a shop tells of what came of a page; what is a sign of the person's own, as a complaint is, changes them like an event. */
function foldOutcome(state: LiveState, outcome: Outcome): void {
  const { messageId: message, decision, at, kind, value, currency } = outcome;
  const person =
    found(state, outcome) ?? unseen(outcome.userId ?? outcome.anonymousId!, outcome.userId ?? outcome.anonymousId!, at);
  state.changes.outcomes.push({ message, decision, person: person.id, at, kind, value, currency });
  const event = shown[kind];
  if (event === undefined) return;
  const behaviour = afterEvent(person.behaviour, { type: 'track', event, at, properties: {}, traits: {} });
  put(state, { ...person, behaviour });
}
