import type { Message, WordKey } from '@perennial/words';
import type { CustomerLine } from '../../record/scores.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { nameWords } from '../segments/name-words.ts';
import { customers, estimate, intervals, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { customerList } from '../value/definition.ts';
import { customersOf, fallenMoves } from './fallen.ts';
import type { MigrationResult, Move, Moves } from './migration-result.ts';

/** Who moved up, and who down, since the run before? */
export const migration: ReportDefinition<'migration', MigrationResult> = {
  name: 'migration',
  title: message('migration.title'),
  asks: message('migration.asks'),
  options: [{ name: 'by', description: 'report.option.by', takes: ['stage', 'tier'] }],
  answer: ({ record, result }) =>
    result === null ? [message('migration.answer.none', { run: { count: record.run } })] : [answer(result)],
  sentences: () => [],
  tables: (shown, { by }) => [
    ...(shown.result?.sets ?? [])
      .filter((set) => by === undefined || set.by === by)
      .map((set) => movesTable(shown, set)),
    ...(shown.result && shown.result.fallen.length > 0 && by !== 'stage'
      ? [fallenTable(shown.record, shown.result)]
      : []),
  ],
  anonymise: (result, rename) =>
    result && { ...result, fallen: result.fallen.map((row) => ({ ...row, customer: rename(row.customer) })) },
};

function answer({ asOf, sets }: NonNullable<MigrationResult>): Message<WordKey> {
  const tiers = sets.find(({ by }) => by === 'tier')!;
  const known = tiers.moves.filter(({ from, to }) => from !== null && to !== null);
  const n = customersOf(known);
  if (n < FEWEST_COMPARED) return message('migration.answer.few', { n: { count: n } });
  const place = (name: string | null) => tiers.order.indexOf(name ?? '');
  return message('migration.answer', {
    asOf: { date: asOf },
    n: { count: n },
    up: { count: customersOf(known.filter(({ from, to }) => place(to) < place(from))) },
    down: { count: customersOf(known.filter(({ from, to }) => place(to) > place(from))) },
    new: { count: customersOf(tiers.moves.filter(({ from }) => from === null)) },
  });
}

/** Where customers were at the run before, and where they are. */
export function movesTable({ record, result }: Shown<MigrationResult>, { by, moves }: Moves): Table<Move> {
  return {
    name: `moves-by-${by}`,
    title: message(by === 'stage' ? 'migration.stages' : 'migration.tiers'),
    says: message('migration.says', { asOf: { date: result!.asOf }, run: { count: result!.run } }),
    columns: [
      words(
        'from',
        'migration.from',
        ({ from }) => from,
        ({ from }) => place(by, from, 'migration.not-yet'),
      ),
      words(
        'to',
        'migration.to',
        ({ to }) => to,
        ({ to }) => place(by, to, 'migration.no-more'),
      ),
      customers(),
      estimate('expected_before', 'migration.before', (row) => row.before, 1),
      estimate('expected_money', 'migration.now', (row) => row.now),
      ...intervals<Move>('expected_money', 'moneyRound', ({ interval }) => interval, 3),
      estimate('change', 'migration.change', (row) => row.now - row.before, 2),
    ],
    rows: moves,
    basis: basisOf(record, { n: customersOf(moves), horizonDays: record.settings.horizonDays }),
  };
}

/** Who was of the best tenth by forecast and is no more. */
export function fallenTable(record: StudyRecord, { fallen, sets }: NonNullable<MigrationResult>): Table<CustomerLine> {
  return {
    ...customerList(record, fallen),
    name: 'fallen',
    title: message('migration.fallen', {
      listed: { count: fallen.length },
      n: { count: customersOf(fallenMoves(sets)) },
    }),
  };
}

function place(by: string, name: string | null, otherwise: WordKey): Message<WordKey> {
  return name === null ? message(otherwise) : nameWords(by, { name, isOthers: false });
}
