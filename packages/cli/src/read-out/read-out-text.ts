import { baselineLine, broughtLine, caseLines } from '@perennial/decide/business-case';
import { regretLine } from '@perennial/decide/policy-monitor';
import type { ExperienceReadOut, KeptReadOut, PolicyMonitor } from '@perennial/server';
import { type Language, makeSpeaker, minorUnitsOf, type Speaker } from '@perennial/words';
import { type Style, styleFor } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';
import { basisText, moneyFrom, roundFrom } from './money-from.ts';
import { stagesText } from './stages-text.ts';

type Name = keyof ExperienceReadOut['measures'];
type Variant = ExperienceReadOut['variants'][number];

const right = 'right' as const;

/**
 * What a page did: what may be concluded, each measure beside the control group, then variant by variant.
 *
 * @param policies what is known of its policies; null of all pages together
 */
export function readOutText(
  found: ExperienceReadOut,
  policies: PolicyMonitor | null,
  output: Output,
  language: Language,
): string {
  const speaker = makeSpeaker(language, { currency: found.currency, minorUnits: minorUnitsOf(found.currency) });
  const { say } = speaker;
  const style = styleFor(output);
  const width = output.columns;
  const { control, treated } = found.people;
  const title =
    found.experience === null ? say('live.holdout') : say('read-out.title', { experience: { text: found.experience } });
  const people = say('live.read-out.people', { control: { count: control }, treated: { count: treated } });
  const basis = { people: found.people, sampleRatio: found.sampleRatio, comparison: found.measures.value.comparison };
  const brought = broughtLine(basis, { say, money: moneyFrom(speaker) });
  return `${[
    style.bold(title),
    wrap(people, width, 2),
    ...(brought === null ? [] : [wrap(brought, width, 2)]),
    ...baselineText(found, width, speaker),
    ...found.findings.map((finding) => wrap(concluded(finding, speaker), width, 2)),
    '',
    measuresTable(found, width, speaker, style),
    ...(found.variants.length > 0 ? ['', variantsTable(found.variants, width, speaker, style)] : []),
    ...found.variants
      .filter(({ standing }) => standing !== 'default')
      .map(({ slotName, variantName, standing }) =>
        wrap(`${slotName}, ${variantName}: ${say(`standing.${standing}`)}`, width, 2),
      ),
    ...(policies ? policiesText(policies, width, speaker) : []),
    ...stagesText(found.stages, width, speaker, style),
    ...businessCaseText(found, width, speaker, style),
    '',
    style.dim(wrap(basisText(found, speaker), width, 2)),
  ].join('\n')}\n`;
}

/** What it brought beside its baseline, where it has one. */
function baselineText({ baseline }: ExperienceReadOut, width: number, speaker: Speaker): readonly string[] {
  if (!baseline) return [];
  const { kind, people, sampleRatio, measures } = baseline;
  const basis = { kind, people, sampleRatio, comparison: measures.value.comparison };
  return [wrap(baselineLine(basis, { say: speaker.say, money: moneyFrom(speaker) }), width, 2)];
}

/** The regret of the policy of each slot, a sentence each. */
function policiesText({ slots, afterDays }: PolicyMonitor, width: number, speaker: Speaker): readonly string[] {
  const told = { say: speaker.say, round: roundFrom(speaker), afterDays };
  return slots.map((each) => wrap(`${each.name}: ${regretLine(each, told)}`, width, 2));
}

/** What it is worth against what its configuration says that it costs. */
function businessCaseText(found: ExperienceReadOut, width: number, speaker: Speaker, style: Style): readonly string[] {
  const { businessCase, people, sampleRatio, measures, met } = found;
  if (!businessCase) return [];
  const { say, format } = speaker;
  const basis = { people, sampleRatio, comparison: measures.value.comparison, met };
  const { says, figures, assumes } = caseLines(businessCase, basis, { say, format, money: moneyFrom(speaker) });
  return [
    '',
    style.bold(say('business-case.title')),
    ...says.map((sentence) => wrap(sentence, width, 2)),
    ...(figures.length > 0 ? [say('business-case.figure')] : []).map((title) => `  ${style.dim(title)}`),
    ...figures.map(({ title, value }) => wrap(`${title}: ${value}`, width, 2)),
    ...assumes.map((sentence) => style.dim(wrap(sentence, width, 2))),
  ];
}

function concluded(
  { code, slotName, variantName, measure, people }: ExperienceReadOut['findings'][number],
  { say }: Speaker,
): string {
  const says = say(`read-out.finding.${code}`, {
    ...(measure !== undefined && { measure: { words: say(`live.measure.${measure}`) } }),
    ...(people !== undefined && { people: { count: people } }),
  });
  return slotName === undefined ? says : `${slotName}, ${variantName}: ${says}`;
}

function measuresTable({ measures }: ExperienceReadOut, width: number, speaker: Speaker, { dim }: Style): string {
  const { say } = speaker;
  const columns = [
    { title: say('live.measure'), cell: (name: Name) => say(`live.measure.${name}`) },
    ...(['control', 'treated'] as const).map((group) => ({
      title: say(`live.${group}`),
      cell: (name: Name) => written(name, measures[name][group], speaker),
      align: right,
    })),
    {
      title: say('live.difference'),
      cell: (name: Name) => between(name, measures[name].comparison, speaker),
      align: right,
    },
  ];
  return table(Object.keys(measures) as Name[], columns, { width, title: dim });
}

function variantsTable(variants: readonly Variant[], width: number, speaker: Speaker, { dim, bold }: Style): string {
  const { say, format } = speaker;
  const columns = [
    { title: say('live.slot'), cell: ({ slotName }: Variant) => slotName, narrowest: 6 },
    { title: say('live.variant'), cell: ({ variantName }: Variant) => variantName, narrowest: 8 },
    {
      title: say('live.people'),
      cell: ({ people, effectivePeople, isRandomised }: Variant) =>
        isRandomised ? format.count(people) : `${format.count(people)} (${format.count(Math.round(effectivePeople))})`,
      align: right,
    },
    ...(['converted', 'value'] as const).map((name) => ({
      title: say(`live.measure.${name}`),
      cell: (row: Variant) => between(name, row[name], speaker),
      align: right,
    })),
  ];
  return `${bold(say('live.read-out.variants'))}\n${table(variants, columns, { width, title: dim })}`;
}

interface Apart {
  readonly difference: number | null;
  readonly low95: number | null;
  readonly high95: number | null;
}

/** A difference with its interval; a dash where too few people say anything. */
function between(name: Name, apart: Apart | null, speaker: Speaker): string {
  const { difference, low95, high95 } = apart ?? {};
  if (typeof difference !== 'number' || typeof low95 !== 'number' || typeof high95 !== 'number') return '–';
  const [middle, low, high] = [difference, low95, high95].map((each) => ({ words: written(name, each, speaker) }));
  return speaker.say('gallery.difference', { difference: middle!, low: low!, high: high! });
}

/** Money for what is money, numbers for orders, shares of people for the rest. */
function written(name: Name, value: number | null, speaker: Speaker): string {
  if (value === null) return '–';
  if (name === 'revenue' || name === 'value') return moneyFrom(speaker)(value);
  return name === 'orders' ? speaker.format.score(value) : speaker.format.shareFine(value);
}

/** What was said before of a page, beside what the same people have brought since. */
export function keptText(
  {
    experience,
    currency,
    kept,
  }: { readonly experience: string | null; readonly currency: string; readonly kept: readonly KeptReadOut[] },
  output: Output,
  language: Language,
): string {
  const speaker = makeSpeaker(language, { currency, minorUnits: minorUnitsOf(currency) });
  const { say } = speaker;
  const { bold, dim } = styleFor(output);
  const title = bold(
    experience === null
      ? say('read-out.kept.title.all')
      : say('read-out.kept.title', { experience: { text: experience } }),
  );
  if (kept.length === 0) return `${title}\n${wrap(say('read-out.kept.none'), output.columns, 2)}\n`;
  const rows = kept.flatMap(({ day, after }) => after.map((each) => ({ day, ...each })));
  type Row = (typeof rows)[number];
  const columns = [
    { title: say('live.read-out.day'), cell: ({ day }: Row) => day },
    {
      title: say('live.read-out.after'),
      cell: ({ days }: Row) => say('live.read-out.days', { days: { count: days } }),
    },
    ...(['control', 'treated'] as const).map((group) => ({
      title: say(`live.${group}`),
      cell: (row: Row) => saidAndHappened(row[group], speaker),
    })),
  ];
  return `${title}\n${table(rows, columns, { width: output.columns, title: dim })}\n`;
}

function saidAndHappened({ mean, happened, people }: KeptReadOut['after'][number]['control'], speaker: Speaker) {
  if (mean === null) return '–';
  const { say } = speaker;
  const number = (value: number) => ({ words: moneyFrom(speaker)(value) });
  return say('live.read-out.said', {
    said: number(mean),
    happened: happened === null ? { words: say('live.read-out.not-yet') } : number(happened),
    n: { count: people },
  });
}
