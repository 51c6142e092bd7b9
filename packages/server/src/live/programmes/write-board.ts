import { isWordKey, type Message, makeSpeaker, type Speaker, type WordKey } from '@perennial/words';
import type { ListedPlaybook } from './list-playbooks.ts';
import type { ListedPolicy } from './list-policies.ts';
import type { Opportunities } from './opportunities.ts';
import type { Outcome } from './outcome.ts';
import { planOf } from './plan-playbook.ts';
import type { Entry, PlaybookPlan } from './playbook-rows.ts';

/** All that is on the board. */
export interface Board {
  readonly playbooks: readonly ListedPlaybook[];
  readonly policies: readonly ListedPolicy[];
  readonly opportunities: Opportunities;
}

/** The board as programs and pages are given it, said in a language. */
export function writtenBoard({ playbooks, policies, opportunities }: Board, speaker: Speaker) {
  const { lines, record } = opportunities;
  return {
    asOf: record?.settings.asOf ?? null,
    currency: record?.settings.currency ?? null,
    playbooks: playbooks.map(({ id, plan, madeAt, drawn, state, owner, startedAt, endedAt, ...rest }) => ({
      id,
      ...writtenPlan(plan, speaker),
      ...{ state, owner, plannedAt: iso(madeAt), startedAt: iso(startedAt), endedAt: iso(endedAt) },
      drawn: drawn && { ...drawn },
      exports: rest.exports,
      outcome: rest.outcome && writtenOutcome(rest.outcome, speaker),
      entries: rest.entries.map(writtenEntry),
    })),
    policies: policies.map(({ key, state, owner, slots, control, versions, startedAt, lastAt, endedAt, ...rest }) => ({
      ...{ key, state, owner, slots: [...slots], control, versions },
      ...{ startedAt: iso(startedAt), lastAt: iso(lastAt), endedAt: iso(endedAt) },
      outcome: rest.outcome && writtenOutcome(rest.outcome, speaker),
      entries: rest.entries.map(writtenEntry),
    })),
    opportunities: record
      ? lines.map((line) => ({
          place: line.place,
          customers: line.row.customers,
          ...writtenPlan(planOf(line, record), speaker),
        }))
      : [],
  };
}

export type WrittenBoard = ReturnType<typeof writtenBoard>;

function writtenPlan({ what, why, rule, steps, audience, ...plan }: PlaybookPlan, speaker: Speaker) {
  const said = (each: Message) => sayIn(plan.currency, each, speaker);
  return {
    ...plan,
    what: what ? said(what) : speaker.say('playbooks.for-segment', { name: { text: audience?.name ?? '' } }),
    trigger: why ? said(why) : (rule ?? ''),
    steps: steps.map(said),
    audience: audience && { ...audience },
  };
}

/** A sentence of the report, as it was when the playbook was planned; empty where a later version no longer has it. */
function sayIn(currency: string, { code, values }: Message, { language }: Speaker): string {
  if (!isWordKey(code)) return '';
  return makeSpeaker(language, { surface: 'api', currency }).say(code as WordKey, values);
}

function writtenOutcome(outcome: Outcome, { say }: Speaker) {
  return { ...outcome, lift: { code: outcome.lift, says: say(`playbooks.lift.${outcome.lift}`) } };
}

function writtenEntry({ at, ...entry }: Entry) {
  return { at: new Date(at).toISOString(), ...entry };
}

function iso<At extends number | null>(at: At): At extends null ? null : string;
function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
