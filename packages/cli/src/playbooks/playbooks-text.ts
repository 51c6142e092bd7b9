import type { PlaybooksAnswer } from '@perennial/server';
import { type Language, makeSpeaker, minorUnitsOf, type Speaker } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import { styleFor } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';

type Outcome = NonNullable<PlaybooksAnswer['playbooks'][number]['outcome']>;

interface Line {
  readonly name: string;
  readonly state: PlaybooksAnswer['playbooks'][number]['state'];
  readonly owner: string | null;
  readonly runs: string;
  readonly people: string;
  readonly lift: string;
}

/** Playbooks, then policies: a line each, with the lift where a control group says so. */
export function playbooksText(
  { playbooks, policies }: Pick<PlaybooksAnswer, 'playbooks' | 'policies'>,
  output: Output,
  language: Language,
): string {
  const speaker = makeSpeaker(language);
  const { say, format } = speaker;
  const style = styleFor(output);
  const width = output.columns;
  const both = (treated: number, control: number) => `${format.count(treated)} / ${format.count(control)}`;
  const lines = (title: string, rows: readonly Line[]) =>
    rows.length === 0 ? [] : [style.bold(title), table(rows, columnsOf(speaker), { width, title: style.dim }), ''];
  const ofPlaybooks = playbooks.map(({ id, what, state, owner, exports, drawn, outcome, audience }) => ({
    name: `${what} (${id})`,
    ...{ state, owner },
    runs: say('playbooks.runs.files', { files: { count: exports.files } }),
    people: drawn ? both(drawn.treated, drawn.control) : '–',
    lift: outcome ? liftWords(outcome, language) : audience === null ? say('playbooks.lift.no-customers') : '–',
  }));
  const ofPolicies = policies.map(({ key, state, owner, versions, outcome }) => ({
    name: key,
    ...{ state, owner },
    runs: say('playbooks.runs.versions', { versions: { count: versions } }),
    people: outcome ? both(outcome.people.treated, outcome.people.control) : '–',
    lift: outcome ? liftWords(outcome, language) : '–',
  }));
  if (ofPlaybooks.length + ofPolicies.length === 0)
    return `${wrap(`${say('playbooks.none')} ${say('playbooks.none.remedy')}`, width)}\n`;
  return `${[
    ...lines(say('playbooks.playbooks'), ofPlaybooks),
    ...lines(say('playbooks.policies'), ofPolicies),
    style.dim(wrap(say('playbooks.says'), width, 2)),
  ].join('\n')}\n`;
}

function columnsOf({ say }: Speaker) {
  return [
    { title: say('playbooks.what'), cell: ({ name }: Line) => plainText(name), isWhole: true, narrowest: 20 },
    { title: say('playbooks.state'), cell: ({ state }: Line) => say(`playbooks.state.${state}`) },
    { title: say('playbooks.plan.owner'), cell: ({ owner }: Line) => plainText(owner ?? '–'), dispensable: 3 },
    { title: say('playbooks.runs'), cell: ({ runs }: Line) => runs, dispensable: 2 },
    {
      title: `${say('playbooks.people')} / ${say('playbooks.held-out')}`,
      cell: ({ people }: Line) => people,
      align: 'right' as const,
      dispensable: 1,
    },
    { title: say('playbooks.lift'), cell: ({ lift }: Line) => lift, isWhole: true, narrowest: 16 },
  ];
}

/** The lift with its interval where there is one, and what may be said. */
function liftWords({ lift, measures, currency }: Outcome, language: Language): string {
  const { comparison } = measures.value;
  if (!comparison) return lift.says;
  const minorUnits = minorUnitsOf(currency);
  const { format, say } = makeSpeaker(language, { currency, minorUnits });
  const money = (amount: number) => `${amount > 0 ? '+' : ''}${format.money(Math.round(amount * 10 ** minorUnits))}`;
  const range = say('figure.range', {
    low: { words: money(comparison.low95) },
    high: { words: money(comparison.high95) },
  });
  return `${money(comparison.difference)} (${range}). ${lift.says}`;
}
