import { capitalised, type OpportunityLine, reportOf, tableOf } from '@perennial/study/reports';
import type { Message, WordKey } from '@perennial/words';
import { CustomerName } from '../../figures/CustomerName.tsx';
import { type Report, useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import { has, listId, tableId, todoId } from '../list-places.ts';

interface Props {
  readonly lines: readonly OpportunityLine[];
  /** The same where the reader assumes nothing: by their places a server knows them. */
  readonly standing: readonly OpportunityLine[];
}

/** Opportunities in their order, each in short, with all else behind it. */
export function OpportunityList({ lines, standing }: Props) {
  if (lines.length === 0) return null;
  return (
    <ol className="todo">
      {lines.map((line) => (
        <Opportunity key={keyOf(line)} line={line} standing={standing.find((each) => keyOf(each) === keyOf(line))} />
      ))}
    </ol>
  );
}

function keyOf({ row: { kind, subject, trait } }: OpportunityLine): string {
  return JSON.stringify([kind, subject, trait]);
}

interface OneProps {
  readonly line: OpportunityLine;
  readonly standing: OpportunityLine | undefined;
}

function Opportunity({ line, standing }: OneProps) {
  const report = useReport();
  const { say, format } = report;
  const { place, row, what, worth, sure, test, playbook, behind } = line;
  const begun = (message: Message<WordKey>) => capitalised(write(report, message), format.locale);
  const parts = [
    { name: say('opportunities.heading.worth'), text: begun(worth) },
    { name: say('opportunities.heading.sure'), text: format.paragraph(sure.map(begun)) },
    { name: say('opportunities.heading.check'), text: begun(test) },
  ];
  return (
    <li id={todoId(row.list ?? place)} className="card">
      <h3>
        {place}. {begun(what)}
      </h3>
      <p className="whom">
        <Whom line={line} />
      </p>
      <dl className="answers">
        {parts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{say('playbook.heading')}</summary>
        <ul className="sentences">
          {playbook.map((message) => (
            <li key={message.code}>{begun(message)}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{say('opportunities.behind')}</summary>
        <ul className="sentences">
          {behind.map((message) => (
            <li key={message.code}>{begun(message)}</li>
          ))}
        </ul>
      </details>
      {standing && report.besides?.playbook && (
        <p className="on-screen">
          {report.besides.playbook({ place: standing.place, kind: row.kind, what: begun(what) })}
        </p>
      )}
    </li>
  );
}

/** The list that it is about with those to begin with, or the report that shows them. */
function Whom({ line: { row } }: { readonly line: OpportunityLine }) {
  const report = useReport();
  const { say } = report;
  const name = reportOf(row);
  if (row.list === null)
    return (
      <>
        {say('opportunities.see')} <Leading report={report} name={name} words={say(`${name}.title`)} />
        {row.names.length > 0 && <ListOf row={row} />}
      </>
    );
  const words = say('actions.list.n', {
    list: { message: { code: `actions.list.${row.list}`, values: {} } },
    n: { count: row.customers },
  });
  return (
    <>
      <Leading report={report} name={name} part={listId(row.list)} words={words} />
      {row.names.length > 0 && <Begins row={row} />}
    </>
  );
}

/** The list that another report holds, and those to begin with. */
function ListOf({ row }: { readonly row: OpportunityLine['row'] }) {
  const report = useReport();
  const list = tableOf(row);
  const words = report.say('opportunities.whole-list');
  return (
    <>
      {list && (
        <>
          {' · '}
          <Leading
            report={report}
            name={list.report as LeadingProps['name']}
            part={tableId(list.report, list.table)}
            words={words}
          />
        </>
      )}
      <Begins row={row} />
    </>
  );
}

/** Those to begin with. */
function Begins({ row }: { readonly row: OpportunityLine['row'] }) {
  const { say } = useReport();
  return (
    <>
      {' · '}
      {say('opportunities.names')}{' '}
      {row.names.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <CustomerName id={id} />
        </span>
      ))}
    </>
  );
}

interface LeadingProps {
  readonly report: Report;
  readonly name: ReturnType<typeof reportOf>;
  readonly part?: string;
  readonly words: string;
}

/** Words that lead to a report where the page has it. */
function Leading({ report, name, part, words }: LeadingProps) {
  if (!has(report, name)) return words;
  return <a href={part === undefined ? report.links.report(name) : report.links.part(name, part)}>{words}</a>;
}
