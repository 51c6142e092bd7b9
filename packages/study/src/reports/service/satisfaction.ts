import type { Message, WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import type { Shown } from '../definition.ts';
import type { Effect, Outcome } from '../drivers/drivers-result.ts';
import { effectColumns } from '../drivers/effect-columns.ts';
import { message } from '../message.ts';
import { words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { type AnswerGiven, answersGiven, FIRST_DAYS, type ServiceResult } from './service-result.ts';

/** Customers who gave an answer of a kind, or none. */
interface AnswerRow {
  readonly given: AnswerGiven | 'none';
  readonly effect: Effect;
}

function rowsOf({ satisfaction }: ServiceResult, outcome: Outcome): readonly AnswerRow[] {
  const groups = satisfaction?.groups ?? [];
  return [...answersGiven, null].flatMap((value) => {
    const effect = groups.find((group) => group.value === value && !group.isOthers)?.effects[outcome];
    return effect ? [{ given: value ?? 'none', effect }] : [];
  });
}

/** Whether those who were dissatisfied, or satisfied where too few were not, order again less or more often than others like them. */
export function satisfactionAnswer({ result }: Shown<ServiceResult>): readonly Message<WordKey>[] {
  const row = rowsOf(result, 'return').find(({ given }) => given === 'low' || given === 'high');
  if (!row) return [];
  const { given, effect } = row;
  return [
    message(effect.isApart ? 'service.answer.satisfaction' : 'service.answer.satisfaction.alike', {
      given: { message: message(`service.given.${given}`) },
      n: { count: effect.customers },
      mean: { share: effect.mean },
      others: { share: effect.expected },
      difference: { signedShare: effect.difference },
      low: { signedShare: effect.interval.low80 },
      high: { signedShare: effect.interval.high80 },
      first: { days: FIRST_DAYS },
      days: { days: result.days ?? 0 },
    }),
  ];
}

/** What customers did after they had said how satisfied they are. */
export function satisfactionTable(
  { record, result }: Shown<ServiceResult>,
  outcome: Outcome,
): readonly Table<AnswerRow>[] {
  const rows = rowsOf(result, outcome);
  if (rows.length === 0) return [];
  return [
    {
      name: `${outcome}-by-satisfaction`,
      title: message(`service.satisfaction.${outcome}`, {
        days: { days: result.days ?? 0 },
        first: { days: FIRST_DAYS },
      }),
      says: message('service.satisfaction.says', { first: { days: FIRST_DAYS } }),
      columns: [
        words(
          'answer',
          'service.given',
          ({ given }) => given,
          ({ given }) => message(`service.given.${given}`),
        ),
        ...effectColumns<AnswerRow>(outcome),
      ],
      rows,
      basis: basisOf(record, { n: rows.reduce((sum, { effect }) => sum + effect.customers, 0) }),
    },
  ];
}
