import { opportunityLines, type ReportOptions, reportOf } from '@perennial/study/reports';
import { useAssumedOptions } from '../report/assumed.ts';
import { type Page, usePage } from '../report/context.ts';
import { has, todoId } from '../sections/list-places.ts';

interface Props {
  /** Of the report whose section this is. */
  readonly name: string;
}

/** The way back to what is to be done about what a section shows, where that is told. */
export function BackToDo({ name }: Props) {
  const report = usePage();
  const asked = useAssumedOptions();
  const { links, say } = report;
  return toldOf(report, asked)
    .filter(({ row }) => row.list === null && reportOf(row) === name)
    .map(({ place }) => (
      <span key={place} className="on-screen">
        {' '}
        <a href={links.part('opportunities', todoId(place))}>
          {say('opportunities.back', { place: { count: place } })}
        </a>
      </span>
    ));
}

function toldOf(page: Page, asked: ReportOptions) {
  const { data } = page;
  const result = 'reports' in data ? data.reports.opportunities : undefined;
  if (!('reports' in data) || !result || !has(page, 'opportunities')) return [];
  return opportunityLines({ record: data.record, result }, asked).filter(({ isTold }) => isTold);
}
