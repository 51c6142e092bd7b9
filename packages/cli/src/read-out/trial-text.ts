import type { Trial } from '@perennial/server';
import { type Language, makeSpeaker, minorUnitsOf, type Speaker } from '@perennial/words';
import { styleFor } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';
import { basisText, moneyFrom } from './money-from.ts';

type Estimate = NonNullable<Trial['slots'][number]['estimate']>;

/** As it was shown, and what the other configuration would have brought by each estimator: the most trustworthy first. */
const shown = ['observed', 'doublyRobust', 'snips', 'ips'] as const;

/** What a configuration would have brought, slot by slot. */
export function trialText(trial: Trial, output: Output, language: Language): string {
  const { currency, experience, slots } = trial;
  const speaker = makeSpeaker(language, { currency, minorUnits: minorUnitsOf(currency) });
  const { dim, bold } = styleFor(output);
  const width = output.columns;
  const of = ({ name, estimate, startsFrom }: Trial['slots'][number]) =>
    [
      bold(name),
      wrap(estimate ? restsOn(estimate, speaker) : speaker.say('studio.trial.few'), width, 2),
      ...(startsFrom === null ? [] : [wrap(speaker.say(`trial.starts.${startsFrom}`, learnedBy(trial)), width, 2)]),
      ...(estimate ? [estimators(estimate, speaker, width, dim)] : []),
    ].join('\n');
  return `${[
    bold(speaker.say('trial.title', { experience: { text: experience } })),
    ...slots.map((slot) => `\n${of(slot)}`),
    `\n${dim(wrap(basisText(trial, speaker), width, 2))}`,
  ].join('\n')}\n`;
}

function restsOn({ people, effectivePeople, meanWeight }: Estimate, { say, format }: Speaker): string {
  const values = { people: { count: people }, effective: { count: Math.round(effectivePeople) } };
  return say('trial.rests-on', { ...values, weight: { text: format.decimal(meanWeight) } });
}

function estimators(
  estimate: Estimate,
  { say, format, currency }: Speaker,
  width: number,
  dim: (text: string) => string,
): string {
  const money = moneyFrom({ format, currency });
  const columns = [
    { title: '', cell: (name: (typeof shown)[number]) => say(`trial.${name}`) },
    {
      title: say('trial.value'),
      cell: (name: (typeof shown)[number]) => money(estimate[name].value),
      align: 'right' as const,
    },
    {
      title: say('trial.interval'),
      cell: (name: (typeof shown)[number]) => {
        const { low95, high95 } = estimate[name];
        return say('experiment.from-to', { low: { text: money(low95) }, high: { text: money(high95) } });
      },
      align: 'right' as const,
    },
  ];
  return table(shown, columns, { width, title: dim });
}

/** The day until which the live page has learnt. */
function learnedBy({ learnedAt, asOf }: Trial) {
  return { at: { date: new Date(learnedAt ?? asOf).toISOString().slice(0, 10) } };
}
