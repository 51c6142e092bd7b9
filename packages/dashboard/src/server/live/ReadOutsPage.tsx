import { focusable } from '../../figures/DataTable.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import type { Configuration, ExperienceLine, Measure } from './answers.ts';
import { moneyIn } from './money.ts';
import { TableHead } from './TableHead.tsx';

interface ReadOut {
  readonly people: { readonly control: number; readonly treated: number };
  readonly sampleRatio: number;
  readonly measures: Readonly<Record<'converted' | 'orders' | 'revenue', Measure>>;
}

/** Fewer than so many on either side say nothing. */
const FEWEST = 30;
const ALARM = 0.001;
// A table that is wider than its place is moved by keys too.

/** What each page did to those who saw it, beside the control group. */
export function ReadOutsPage(props: PageProps) {
  const { speaker } = props;
  const { say, language } = speaker;
  const { answer, error } = useAnswer<readonly ExperienceLine[]>('/api/experiences', language);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (answer?.length === 0) return <p className="card">{say('live.no-experience')}</p>;
  return answer?.map(({ key }) => <ReadOutCard key={key} {...props} experience={key} />);
}

function ReadOutCard({ speaker, experience }: PageProps & { readonly experience: string }) {
  const { say, format, language } = speaker;
  const { answer, error } = useAnswer<ReadOut>(`/api/experiences/${experience}/read-out`, language);
  const { answer: page } = useAnswer<Configuration>(`/api/experiences/${experience}`, language);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer || !page) return null;
  const { people, measures, sampleRatio } = answer;
  const shown = { converted: format.shareFine, orders: format.decimal, revenue: moneyIn(page.currency, language) };
  return (
    <section className="card table-scroll live-table" aria-label={experience} {...focusable}>
      <h2>{experience}</h2>
      <p>{say('live.read-out.people', { control: { count: people.control }, treated: { count: people.treated } })}</p>
      {sampleRatio < ALARM && <p role="alert">{say('live.read-out.ratio')}</p>}
      {Math.min(people.control, people.treated) < FEWEST ? (
        <p>{say('live.read-out.few', { fewest: { count: FEWEST } })}</p>
      ) : (
        <table>
          <TableHead columns={['live.measure', 'live.control', 'live.treated', 'live.difference']} say={say} />
          <tbody>
            {(['converted', 'orders', 'revenue'] as const).map((name) => (
              <tr key={name}>
                <th scope="row">{say(`live.measure.${name}`)}</th>
                <td>{numberOf(measures[name].control, shown[name])}</td>
                <td>{numberOf(measures[name].treated, shown[name])}</td>
                <td>{differenceOf(measures[name], shown[name], say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function numberOf(value: number | null, show: (value: number) => string): string {
  return value === null ? '–' : show(value);
}

export function differenceOf(
  { comparison }: Measure,
  show: (value: number) => string,
  say: PageProps['speaker']['say'],
): string {
  if (!comparison) return '–';
  const { difference, low95, high95 } = comparison;
  return say('gallery.difference', {
    difference: { words: show(difference) },
    low: { words: show(low95) },
    high: { words: show(high95) },
  });
}
