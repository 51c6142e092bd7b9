import type { ActionRow, ActionsResult, FoundList } from '@perennial/study';
import { doWords, listTable, mostWords, seesHardlyAnyoneLeave, sureWords, type Table } from '@perennial/study/reports';
import { writeBasis } from '../../figures/basis-line.ts';
import { DataTable } from '../../figures/DataTable.tsx';
import { TableFoot } from '../../figures/TableFoot.tsx';
import { type Report, useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import { has, listId, todoId } from '../list-places.ts';
import type { SectionProps } from '../section-props.ts';

interface Props extends SectionProps<ActionsResult> {
  readonly list: FoundList;
}

/** Customers shown of a list; its file has the others. */
const SHOWN = 5;

/** A hand-out has room for those to turn to first; the overview has all. */
const PRINTED: readonly string[] = ['slipping'];

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = ['customer', 'why', 'prob_alive', 'historic_value', 'expected_money'];
/** By what the slipping are in order. */
const IF_ACTIVE = 'value_if_active';

/** A list: who is on it and why, what to do, what it is worth, and how sure that is. */
export function ActionCard({ shown, list }: Props) {
  const report = useReport();
  const { say, format } = report;
  const table = listTable(shown, list);
  const isOrderedByGain = list.list === 'slipping' && !seesHardlyAnyoneLeave(shown.record);
  const answers = [
    { name: say('actions.heading.do'), text: write(report, doWords(list)) },
    { name: say('actions.heading.most'), text: write(report, mostWords(shown, list)) },
    {
      name: say('actions.heading.sure'),
      text: format.paragraph(sureWords(shown, list).map((each) => write(report, each))),
    },
  ];
  return (
    <div id={listId(list.list)} className={PRINTED.includes(list.list) ? 'card' : 'card on-screen'}>
      <div className="figure-head">
        <h3 id={`${listId(list.list)}-title`} tabIndex={-1}>
          {write(report, table.title)}
        </h3>
        {has(report, 'opportunities') && (
          <a className="small on-screen" href={report.links.part('opportunities', todoId(list.list))}>
            {say('opportunities.title')}
          </a>
        )}
      </div>
      {table.says && <p className="quiet">{write(report, table.says)}</p>}
      <dl className="answers">
        {answers.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <DataTable table={seen(table, isOrderedByGain)} limit={SHOWN} isStacked />
      {list.customers > list.rows.length && (
        <p className="quiet">
          {format.paragraph([
            say('actions.more', { listed: { count: list.rows.length }, n: { count: list.customers } }),
            ...everyone(report),
          ])}
        </p>
      )}
      <TableFoot table={table}>
        <p className="basis">{writeBasis(report, table.basis)}</p>
      </TableFoot>
    </div>
  );
}

/** Where all customers are: nowhere under the names of an anonymised copy. */
function everyone({ data: { anonymised, record }, say }: Report): readonly string[] {
  if (anonymised) return [];
  if (record.files.includes('scores.csv')) return [say('actions.more.file')];
  return record.files.slice(0, 1).map((table) => say('actions.more.table', { table: { text: table } }));
}

function seen(table: Table<ActionRow>, isOrderedByGain: boolean): Table<ActionRow> {
  const keys = isOrderedByGain ? [...SEEN, IF_ACTIVE] : SEEN;

  return {
    ...table,
    columns: table.columns.filter(({ key, type }) => keys.includes(key) && type !== 'interval'),
  };
}
