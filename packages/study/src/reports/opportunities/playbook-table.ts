import type { Message, WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import type { ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { code, count, money, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { assumedOf } from './assumed.ts';
import type { OpportunitiesResult } from './opportunities-result.ts';
import { checkWords, listOf, whatWords } from './opportunity-words.ts';
import { canBeParted, type Playbook, playbookOf } from './playbooks.ts';
import { type Reckoned, reckoned } from './reckon.ts';

/** A step of what to do about an opportunity. */
interface Step {
  readonly row: Reckoned;
  readonly place: number;
  readonly playbook: Playbook;
  readonly number: number;
  readonly says: Message<WordKey>;
}

/** The plan: of each opportunity that rests on enough customers, who does what, step by step, up to which cost, and how it is checked. */
export function playbookTable(shown: Shown<OpportunitiesResult>, options: ReportOptions): Table<Step> {
  const { record, result } = shown;
  const rows = reckoned(result, assumedOf(shown, options)).filter(({ isFirm }) => isFirm);
  return {
    name: 'playbook',
    title: message('playbook.title'),
    says: message('playbook.says'),
    columns: [
      count('opportunity_number', 'playbook.place', ({ place }) => place),
      words(
        'opportunity',
        'opportunities.what',
        ({ row }) => row.kind,
        ({ row }) => whatWords(shown, row),
        { isProse: true, isWhole: true, dispensable: 2 },
      ),
      words(
        'owner',
        'playbook.owner',
        ({ playbook }) => playbook.owner,
        ({ playbook }) => message(`playbook.owner.${playbook.owner}`),
        { dispensable: 1 },
      ),
      count('step', 'playbook.step', ({ number }) => number),
      words(
        'what',
        'playbook.what',
        ({ says }) => says.code,
        ({ says }) => says,
        { isProse: true, isWhole: true },
      ),
      count('customers', 'column.customers', ({ row }) => row.customers, 4),
      money('limit', 'playbook.limit.column', ({ playbook }) => playbook.limit, 3),
      words(
        'check',
        'opportunities.check',
        ({ row }) => (canBeParted(row) ? 'test' : 'report'),
        ({ row }) => checkWords(shown, row),
        { isProse: true, dispensable: 8 },
      ),
      code('list', 'opportunities.list', ({ row }) => listOf(row), 7),
    ],
    rows: rows.flatMap((row, i) => {
      const playbook = playbookOf(row);
      return playbook.steps.map((says, at) => ({ row, place: i + 1, playbook, number: at + 1, says }));
    }),
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }),
  };
}
