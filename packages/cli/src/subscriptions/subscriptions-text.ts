import type { ChurnTest, Movement, PlanRetention, SubscriptionStudy } from '@perennial/study';
import { type Language, makeSpeaker, type Speaker, type WordKey } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import { styleFor } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';

/** Months of movements that are shown; all are in the JSON. */
const MONTHS_SHOWN = 13;
const PLANS_SHOWN = 12;
const WIDEST = 110;

interface Sheet {
  readonly width: number;
  readonly speaker: Speaker;
  section(title: string, ...parts: readonly (string | null)[]): string;
  paragraph(text: string): string;
  dim(text: string): string;
}

/** What a study of subscriptions found, for a terminal. */
export function subscriptionsText(study: SubscriptionStudy, output: Output, language: Language): string {
  const speaker = makeSpeaker(language, { currency: study.currency, minorUnits: study.minorUnits });
  const width = Math.min(WIDEST, output.columns);
  const style = styleFor(output);
  const sheet: Sheet = {
    width,
    speaker,
    dim: style.dim,
    paragraph: (text) => wrap(text, width, 2),
    section: (title, ...parts) => `${style.bold(title)}\n${parts.filter(Boolean).join('\n')}\n`,
  };
  return [
    baseSection(study, sheet),
    movementsSection(study, sheet),
    plansSection(study, sheet),
    forecastSection(study, sheet),
    testsSection(study, sheet),
  ]
    .filter((text) => text !== null)
    .join('\n');
}

function baseSection(study: SubscriptionStudy, { section, paragraph, dim, speaker }: Sheet): string {
  const { say, format, tell } = speaker;
  const { file, cancelledButRunning, grossRetention, netRetention } = study;
  const columns = Object.entries(file.columns).map(([part, column]) => ({
    words: say('subscriptions.column', {
      part: { words: say(`subscriptions.part.${part}` as WordKey) },
      column: { text: column },
    }),
  }));
  return section(
    say('subscriptions.title', { file: { text: file.name } }),
    paragraph(
      say('subscriptions.base', {
        subscriptions: { count: study.subscriptions },
        customers: { count: study.customers },
        date: { date: study.asOf },
        running: { count: study.running },
        trials: { count: study.inTrial },
        ended: { count: study.ended },
        revenue: { words: format.money(study.revenue) },
      }),
    ),
    grossRetention === null || netRetention === null
      ? null
      : paragraph(say('subscriptions.retained', { gross: { share: grossRetention }, net: { share: netRetention } })),
    cancelledButRunning > 0 && study.endsAt === 'ended'
      ? paragraph(say('subscriptions.still-running', { count: { count: cancelledButRunning } }))
      : null,
    ...file.notes.map((note) => paragraph(tell('note', note) ?? note.code)),
    dim(
      paragraph(
        say('subscriptions.columns', {
          columns: { words: format.clauses(columns.map(({ words }) => plainText(words))) },
        }),
      ),
    ),
  );
}

function movementsSection(
  { movements }: SubscriptionStudy,
  { section, paragraph, dim, speaker, width }: Sheet,
): string {
  const { say, format } = speaker;
  const money = (key: WordKey, of: (row: Movement) => number): Column<Movement> => ({
    title: say(key),
    align: 'right',
    cell: (row) => (of(row) === 0 ? '–' : format.moneyRound(of(row))),
  });
  const columns: readonly Column<Movement>[] = [
    { title: say('subscriptions.month'), cell: ({ day }) => day },
    // The opening is the closing above.
    { ...money('subscriptions.opening', ({ opening }) => opening), dispensable: 1 },
    money('subscriptions.fresh', ({ fresh }) => fresh),
    money('subscriptions.reactivation', ({ reactivation }) => reactivation),
    money('subscriptions.expansion', ({ expansion }) => expansion),
    money('subscriptions.contraction', ({ contraction }) => contraction),
    money('subscriptions.churn', ({ churn }) => churn),
    money('subscriptions.closing', ({ closing }) => closing),
    {
      title: say('subscriptions.customers'),
      align: 'right',
      cell: ({ customers }) => format.count(customers),
      dispensable: 2,
    },
  ];
  const shown = movements.slice(-MONTHS_SHOWN);
  const moves = (column: Column<Movement>) => shown.some((row) => column.cell(row) !== '–');
  return section(
    say('subscriptions.movements'),
    table(shown, columns.filter(moves), { width, title: dim }),
    paragraph(say('subscriptions.movements.foot')),
  );
}

function plansSection({ plans, model }: SubscriptionStudy, { section, paragraph, dim, speaker, width }: Sheet): string {
  const { say, format } = speaker;
  if (!model) return section(say('subscriptions.plans'), paragraph(say('subscriptions.too-few')));
  const after = (months: number): Column<PlanRetention> => ({
    title: say('subscriptions.after', { months: { count: months } }),
    align: 'right',
    dispensable: months === 3 ? 2 : months === 24 ? 1 : 0,
    cell: ({ retention }) => {
      const point = retention.find((each) => each.months === months)!;
      return `${point.seen ? format.share(point.seen.share) : '–'} (${format.share(point.fitted)})`;
    },
  });
  const columns: readonly Column<PlanRetention>[] = [
    {
      title: say('subscriptions.plan'),
      cell: ({ plan }) => plainText(plan) || say('subscriptions.all-plans'),
      narrowest: 10,
    },
    { title: say('subscriptions.running'), align: 'right', cell: ({ running }) => format.count(running) },
    { title: say('subscriptions.mrr'), align: 'right', cell: ({ revenue }) => format.moneyRound(revenue) },
    ...[1, 3, 6, 12, 24].map(after),
  ];
  return section(
    say('subscriptions.plans'),
    table(plans.slice(0, PLANS_SHOWN), columns, { width, title: dim }),
    paragraph(say('subscriptions.plans.foot', { model: { text: model.title } })),
  );
}

function forecastSection(study: SubscriptionStudy, { section, paragraph, speaker }: Sheet): string | null {
  const { say, format } = speaker;
  const { forecast, running } = study;
  if (!forecast) return null;
  const { runningInterval, revenueInterval } = forecast;
  const count = (value: number) => ({ count: Math.round(value) });
  return section(
    say('subscriptions.forecast', { months: { count: forecast.months }, running: { count: running } }),
    paragraph(
      say('subscriptions.forecast.running', {
        count: count(forecast.running),
        low80: count(runningInterval.low80),
        high80: count(runningInterval.high80),
        low95: count(runningInterval.low95),
        high95: count(runningInterval.high95),
        revenue: { money: forecast.revenue },
        lowRevenue: { money: revenueInterval.low80 },
        highRevenue: { money: revenueInterval.high80 },
      }),
    ),
    paragraph(
      say('subscriptions.forecast.payments', {
        payments: { money: forecast.payments },
        discount: { words: format.shareFine(study.annualDiscount) },
      }),
    ),
  );
}

function testsSection(
  { tests, model }: SubscriptionStudy,
  { section, paragraph, dim, speaker, width }: Sheet,
): string | null {
  const { say, format } = speaker;
  if (!model) return null;
  const foot = paragraph(say(`subscriptions.tests.foot.${model.because}`, { model: { text: model.title } }));
  if (tests.length === 0) return section(say('subscriptions.tests'), foot);
  const count = (key: WordKey, of: (row: ChurnTest) => number): Column<ChurnTest> => ({
    title: say(key),
    align: 'right',
    cell: (row) => format.count(of(row)),
  });
  const columns: readonly Column<ChurnTest>[] = [
    { title: say('subscriptions.tests.from'), cell: ({ cutOff }) => cutOff },
    count('subscriptions.tests.running', ({ running }) => running),
    {
      title: say('subscriptions.tests.method'),
      cell: ({ title, method }) => title ?? say(`subscriptions.${method}` as WordKey),
    },
    count('subscriptions.tests.expected', ({ expected }) => expected),
    count('subscriptions.tests.actual', ({ actual }) => actual),
    { title: say('subscriptions.tests.score'), align: 'right', cell: ({ logScore }) => format.score(logScore) },
  ];
  return section(say('subscriptions.tests'), table(tests, columns, { width, title: dim }), foot);
}
