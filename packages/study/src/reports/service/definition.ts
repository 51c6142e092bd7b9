import type { Message, WordKey } from '@perennial/words';
import type { CustomerLine } from '../../record/scores.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { type Effect, type Outcome, outcomes, type Trait } from '../drivers/drivers-result.ts';
import { effectColumns } from '../drivers/effect-columns.ts';
import { saysWhoLeaves } from '../leaving.ts';
import { message } from '../message.ts';
import { words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { customerList } from '../value/definition.ts';
import { satisfactionAnswer, satisfactionTable } from './satisfaction.ts';
import { FIRST_DAYS, LATELY, type ServiceEvent, type ServiceResult, serviceEvents } from './service-result.ts';

/** What do customers do after a ticket, or after money was given back? */
export const service: ReportDefinition<'service', ServiceResult> = {
  name: 'service',
  title: message('service.title'),
  asks: message('service.asks'),
  options: [],
  answer: (shown) => answer(shown),
  sentences: (shown) => sentences(shown),
  tables: (shown) => [
    ...(shown.result.events.length === 0 ? [] : outcomesOf(shown).map((outcome) => serviceTable(shown, outcome))),
    ...outcomesOf(shown).flatMap((outcome) => satisfactionTable(shown, outcome)),
    ...serviceEvents.flatMap((event) => toCallTable(shown, event)),
  ],
  anonymise: (result, rename) => ({
    ...result,
    ...(result.toCall && {
      toCall: Object.fromEntries(
        Object.entries(result.toCall).map(([event, { customers, rows }]) => [
          event,
          { customers, rows: rows.map((row) => ({ ...row, customer: rename(row.customer) })) },
        ]),
      ),
    }),
  }),
};

function outcomesOf({ record }: Pick<Shown, 'record'>): readonly Outcome[] {
  return saysWhoLeaves(record) ? outcomes : outcomes.filter((outcome) => outcome !== 'active');
}

/** Customers to whom something happened, or did not, with what they did after. */
interface ServiceRow {
  readonly event: ServiceEvent;
  readonly happened: boolean;
  readonly effect: Effect;
}

function rowsOf({ events }: ServiceResult, outcome: Outcome): readonly ServiceRow[] {
  return events.flatMap(({ name, groups }: Trait) => {
    const event = serviceEvents.find((each) => each === name);
    return groups.flatMap(({ value, effects }) => {
      const effect = effects[outcome];
      return event && effect ? [{ event, happened: value === 'yes', effect }] : [];
    });
  });
}

function answer(shown: Shown<ServiceResult>): readonly Message<WordKey>[] {
  const { days, happened } = shown.result;
  if (days === null) return [message('service.answer.young', { first: { days: FIRST_DAYS } })];
  const answered = satisfactionAnswer(shown);
  const known = serviceEvents.filter((event) => happened[event] !== undefined);
  if (known.length === 0 && answered.length === 0)
    return [message('service.answer.none', { first: { days: FIRST_DAYS } })];
  const rows = rowsOf(shown.result, 'return').filter((row) => row.happened);
  if (rows.length === 0 && answered.length === 0)
    return [message('service.answer.few', { first: { days: FIRST_DAYS }, least: { count: FEWEST_COMPARED } })];
  const told = rows.map(({ event, effect }) =>
    message(effect.isApart ? `service.answer.${event}` : `service.answer.${event}.alike`, {
      n: { count: effect.customers },
      mean: { share: effect.mean },
      others: { share: effect.expected },
      difference: { signedShare: effect.difference },
      low: { signedShare: effect.interval.low80 },
      high: { signedShare: effect.interval.high80 },
      first: { days: FIRST_DAYS },
      days: { days },
    }),
  );
  return [...told, ...answered];
}

function sentences({ result }: Shown<ServiceResult>): readonly Message<WordKey>[] {
  const { days, happened, events } = result;
  if (days === null) return [];
  return [
    ...(events.length > 0 || result.satisfaction
      ? [message('service.association', { first: { days: FIRST_DAYS } })]
      : []),
    ...(events.some(({ groups }) => groups.some(isWorse)) ? [message('service.do')] : []),
    ...(happened.ticket === undefined ? [message('service.no-tickets')] : []),
    ...(result.satisfaction ? [] : [message('service.no-answers')]),
    message('service.more'),
  ];
}

/** To whom it happened, fewer of them come back than of others, beyond chance. */
function isWorse({ value, effects }: Trait['groups'][number]): boolean {
  const effect = effects.return;
  return value === 'yes' && effect !== null && effect.isApart && effect.difference < 0;
}

/** What customers did after something happened to them, or did not, beside others who had ordered as often by then. */
export function serviceTable(shown: Shown<ServiceResult>, outcome: Outcome): Table<ServiceRow> {
  const { record, result } = shown;
  const rows = rowsOf(result, outcome);
  return {
    name: `${outcome}-after-service`,
    title: message(`service.of.${outcome}`, { days: { days: result.days ?? 0 }, first: { days: FIRST_DAYS } }),
    says: message('service.says', { first: { days: FIRST_DAYS } }),
    columns: [
      words(
        'event',
        'service.event',
        ({ event }) => event,
        ({ event }) => message(`service.event.${event}`),
      ),
      words(
        'happened',
        'service.happened',
        ({ happened }) => (happened ? 'yes' : 'no'),
        ({ happened }) => message(happened ? 'answer.yes' : 'answer.no'),
      ),
      ...effectColumns<ServiceRow>(outcome),
    ],
    rows,
    chart: { draws: 'intervals', labels: ['event', 'happened'], value: 'difference', reference: 0 },
    basis: basisOf(record, {
      n: rows.filter(({ event }) => event === rows[0]?.event).reduce((sum, { effect }) => sum + effect.customers, 0),
    }),
  };
}

/** Whom to call: to whom it happened lately, and who have not ordered since. */
export function toCallTable(
  { record, result }: Shown<ServiceResult>,
  event: ServiceEvent,
): readonly Table<CustomerLine>[] {
  const found = result.toCall?.[event];
  if (!found) return [];
  const listed = { listed: { count: found.rows.length }, n: { count: found.customers } };
  return [
    {
      ...customerList(record, found.rows),
      name: `to-call-after-${event}`,
      title: message(`service.to-call.${event}`, listed),
      says: message('service.to-call.says', { days: { days: LATELY } }),
    },
  ];
}
