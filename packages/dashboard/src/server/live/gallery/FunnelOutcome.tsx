import type { Speaker } from '@perennial/words';
import { useMemo } from 'react';
import { differences } from '../../../charts/differences.ts';
import { Chart } from '../../../figures/Chart.tsx';
import { Legend } from '../../../figures/Legend.tsx';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import type { FunnelResult } from '../answers.ts';
import { moneyIn } from '../money.ts';
import { differenceWords, numberOf, pointsIn } from '../read-outs/write.ts';
import { type Held, heldAgainst } from './held-against.ts';
import { type FunnelSlots, WhoSeesWhat } from './WhoSeesWhat.tsx';

interface Props {
  readonly title: string;
  /** As people call them. */
  readonly slots: FunnelSlots;
  readonly result: FunnelResult;
  readonly speaker: Speaker;
}

/** What the page of a funnel did to simulated visitors: each measure less what the defaults and a lookup by tiers did, with intervals and the truth. */
export function FunnelOutcome({ title, slots, result, speaker }: Props) {
  const { say, format, language } = speaker;
  const { value, converted } = useMemo(() => heldAgainst(result), [result]);
  const money = moneyIn(result.currency, language);
  const points = pointsIn(speaker);
  const asShown = { speaker, title };
  const outsideOf = (rows: readonly Held[], words: string) =>
    rows.filter(isOutside).map((row) => `${words} – ${labelOf(row, speaker)}`);
  const outside = [
    ...outsideOf(value, say('gallery.column.value')),
    ...outsideOf(converted, say('gallery.column.converted')),
  ];
  return (
    <div role="status">
      <div className="pair">
        <Plotted {...asShown} axis={say('gallery.value.difference')} rows={value} write={money} />
        <Plotted {...asShown} axis={say('gallery.converted.difference')} rows={converted} write={points} />
      </div>
      <Legend
        entries={[
          { mark: 'dot', tone: 'forecast', words: say('gallery.legend.measured') },
          { mark: 'line', tone: 'forecast', words: say('gallery.legend.interval') },
          { mark: 'tick', words: say('gallery.column.truth') },
        ]}
      />
      <SimpleTable
        title={title}
        isStacked
        columns={[
          { key: 'measure', title: say('gallery.column.measure') },
          { key: 'against', title: say('gallery.column.against') },
          { key: 'theirs', title: say('gallery.column.theirs'), isNumber: true },
          { key: 'page', title: say('live.treated'), isNumber: true },
          { key: 'difference', title: say('live.difference'), isNumber: true },
          { key: 'truth', title: say('gallery.column.truth'), isNumber: true },
        ]}
        rows={[
          ...value.map((row) => ({ row, words: say('gallery.column.value'), show: money, less: money })),
          ...converted.map((row) => ({
            row,
            words: say('gallery.column.converted'),
            show: format.shareFine,
            less: points,
          })),
        ].map(({ row, words, show, less }) => ({
          key: `${words} ${row.against}`,
          cells: [
            words,
            labelOf(row, speaker),
            withPeople(show(row.theirs.mean), row.theirs.people, speaker),
            withPeople(show(row.page.mean), row.page.people, speaker),
            differenceWords(row.comparison, less, say),
            numberOf(row.truth, less),
          ],
        }))}
      />
      {outside.length > 0 && (
        <p className="quiet">{say('gallery.outside', { which: { words: outside.join(', ') } })}</p>
      )}
      <WhoSeesWhat result={result} slots={slots} speaker={speaker} />
    </div>
  );
}

interface PlottedProps extends Pick<Props, 'speaker' | 'title'> {
  readonly axis: string;
  readonly rows: readonly Held[];
  readonly write: (value: number) => string;
}

/** One measure as a picture: a row for each that the page is held against. */
function Plotted({ speaker, title, axis, rows, write }: PlottedProps) {
  const draw = useMemo(() => {
    const drawn = rows.flatMap((row) =>
      row.comparison ? [{ label: labelOf(row, speaker), truth: row.truth, ...row.comparison }] : [],
    );
    return (width: number) => differences(drawn, { width, xLabel: axis, write });
  }, [rows, axis, write, speaker]);
  return <Chart draw={draw} label={`${title}: ${axis}`} paper="half" />;
}

function labelOf({ against }: Held, { say }: Speaker): string {
  return say(`gallery.against.${against}`);
}

function isOutside({ comparison, truth }: Held): boolean {
  return comparison !== null && (truth < comparison.low95 || truth > comparison.high95);
}

function withPeople(figure: string, people: number, { format }: Speaker): string {
  return `${figure} (n ${format.count(people)})`;
}
