import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import type { MonitoredSlot, PolicyMonitor } from '../answers.ts';
import { moneyIn } from '../money.ts';
import { differenceWords, numberOf } from './write.ts';

interface Props {
  readonly title: string;
  readonly found: PolicyMonitor;
  readonly slot: MonitoredSlot;
  readonly speaker: Speaker;
}

type Value = MonitoredSlot['observed'];
type OtherValue = MonitoredSlot['evenSplit'];
type Regret = MonitoredSlot['regret'];

/** What each period brought beside what others would have brought, the newest first; a dash where too few people say it. */
export function MonitoredPeriods({ title, found, slot: { variants, names, periods }, speaker }: Props) {
  const { say, format, language } = speaker;
  const money = moneyIn(found.currency, language);
  const round = moneyIn(found.currency, language, 'moneyRound');
  const within = (value: number, interval: NonNullable<Value | Regret>, write: typeof money) =>
    differenceWords({ difference: value, ...interval }, write, say);
  const policyOf = (each: Value) => (each ? within(each.value, each, money) : '–');
  const otherOf = (each: OtherValue | undefined) =>
    each
      ? say('live.policy.value', {
          value: { words: within(each.value, each, money) },
          n: { count: Math.round(each.effectivePeople) },
        })
      : '–';
  const sumOf = (each: Regret) => (each ? within(each.sum, each, round) : '–');
  return (
    <details>
      <summary>{say('live.allocation.table')}</summary>
      <SimpleTable
        title={title}
        isStacked
        columns={[
          { key: 'from', title: say(`live.allocation.${found.unit}`) },
          { key: 'people', title: say('live.people'), isNumber: true },
          { key: 'converted', title: say('live.measure.converted'), isNumber: true },
          { key: 'observed', title: say('live.policy.observed'), isNumber: true },
          ...variants.map((variant) => ({
            key: `of ${variant}`,
            title: say('live.policy.always', { variant: { text: names[variant] ?? variant } }),
            isNumber: true,
          })),
          { key: 'even', title: say('live.policy.even-split'), isNumber: true },
          { key: 'regret', title: say('live.policy.regret'), isNumber: true },
          { key: 'gain', title: say('live.policy.cumulative-gain'), isNumber: true },
        ]}
        rows={periods.toReversed().map(({ from, isOver, people, converted, observed, always, ...rest }) => ({
          key: from,
          cells: [
            isOver ? format.date(from) : say('live.allocation.not-over', { day: { date: from } }),
            format.count(people),
            numberOf(converted, format.shareFine),
            policyOf(observed),
            ...variants.map((variant) => otherOf(always[variant])),
            otherOf(rest.evenSplit),
            sumOf(rest.regret),
            sumOf(rest.gain),
          ],
        }))}
      />
    </details>
  );
}
