import { hash } from 'node:crypto';
import { isForMany, onceForMany, type Visitor } from '@perennial/decide';
import type { DecidedPage, DecidedSlot, KeptPage } from './entry.ts';

/** What slots show many visitors, as JSON that is kept once. */
export interface PageSlots {
  readonly id: string;
  readonly text: string;
  /** Of the text, in bytes. */
  readonly bytes: number;
}

/** A decision as the journal has it. */
export interface DecisionText {
  /** JSON; without the slots where these are for many. */
  readonly body: string;
  readonly slots: PageSlots | null;
}

const SLOTS = ',"slots":';
export const END_WITHOUT_SLOTS = '}}';

/**
 * A decision as it is kept, as JSON with the slots last: without what its variants show, which stands in the version of its experience, and without what is empty or said already; `decisionOfText` puts
 * that back.
 */
export function textOfDecision(decided: DecidedPage): string {
  return headOf(decided) + SLOTS + slotsOf(decided.page).text + END_WITHOUT_SLOTS;
}

/** The same in two parts, where one of them is the same for many. */
export function partsOfDecision(decided: DecidedPage): DecisionText {
  const slots = slotsForMany(decided);
  return slots === null
    ? { body: textOfDecision(decided), slots }
    : { body: headOf(decided) + END_WITHOUT_SLOTS, slots };
}

/** The slots of a decision where they are for many. */
export function slotsForMany({ page }: Pick<DecidedPage, 'page'>): PageSlots | null {
  return isForMany(page) ? slotsOf(page) : null;
}

/** What of the text of a decision comes before its slots, in bytes: with `END_WITHOUT_SLOTS` it is the body without them. */
export function bytesBeforeSlots(bytes: number, slots: PageSlots): number {
  return bytes - SLOTS.length - slots.bytes - END_WITHOUT_SLOTS.length;
}

function headOf({ id, at, anonymousId, userId, unit, page, isKept, visitor }: DecidedPage): string {
  const { experience, version, isControl } = page;
  let head = `{"id":${quoted(id)},"at":${at}`;
  if (anonymousId !== null) head += `,"anonymousId":${quoted(anonymousId)}`;
  if (userId !== null) head += `,"userId":${quoted(userId)}`;
  if (unit !== anonymousId) head += `,"unit":${quoted(unit)}`;
  head += `,"isKept":${isKept},"visitor":${textOfVisitor(visitor, page.visitor)}`;
  head += `,"page":{"experience":${quoted(experience)},"version":${version}`;
  if (page.visitor !== unit) head += `,"visitor":${quoted(page.visitor)}`;
  return `${head},"isControl":${isControl}`;
}

/** Without what is empty. Written out: an object made without it and given to JSON.stringify takes twice as long. */
function textOfVisitor(known: Visitor, visitor: string): string {
  const { id, consents, attributes, value, priceSensitivity, needs, stage, region, remembered } = known;
  let text = `{"consents":${consents}`;
  if (id !== visitor) text += `,"id":${quoted(id)}`;
  if (attributes !== undefined) text += `,"attributes":${JSON.stringify(attributes)}`;
  if (value !== undefined) text += `,"value":${JSON.stringify(value)}`;
  if (priceSensitivity !== undefined) text += `,"priceSensitivity":${JSON.stringify(priceSensitivity)}`;
  if (needs !== undefined && needs.length > 0) text += `,"needs":${JSON.stringify(needs)}`;
  if (stage !== undefined) text += `,"stage":${quoted(stage)}`;
  if (region !== undefined) text += `,"region":${quoted(region)}`;
  if (hasSome(remembered)) text += `,"remembered":${JSON.stringify(remembered)}`;
  return `${text}}`;
}

function hasSome(all: object | undefined): boolean {
  for (const _ in all) return true;
  return false;
}

const slotsOf = onceForMany((page: KeptPage): PageSlots => {
  const short = Object.entries(page.slots).map(([name, slot]) => [name, shortOf(slot)]);
  const text = JSON.stringify(Object.fromEntries(short));
  if (!isForMany(page)) return { id: '', text, bytes: 0 };
  return { id: hash('sha256', text, 'base64url').slice(0, 22), text, bytes: Buffer.byteLength(text) };
});

const empty = { isDefault: false, barred: {}, withholds: [] } as const;

/** Without what its variant shows, and what is empty. */
function shortOf(slot: DecidedSlot): object {
  const { variant, isDefault, propensity, chances, because, barred, withholds } = slot;
  const { disclosure, recommended, ownProducts } = slot;
  return {
    variant,
    ...(isDefault && { isDefault }),
    propensity,
    chances,
    because,
    ...(Object.keys(barred).length > 0 && { barred }),
    ...(withholds.length > 0 && { withholds }),
    ...{ disclosure, recommended, ownProducts },
  };
}

/** The decision that a text holds, with its slots where they stand beside it. */
export function decisionOfText(text: string, slotsBeside: string | null = null): DecidedPage {
  const { anonymousId = null, userId = null, unit = anonymousId, page, visitor, ...decided } = JSON.parse(text);
  const short: KeptPage['slots'] = slotsBeside === null ? page.slots : JSON.parse(slotsBeside);
  const slots = Object.fromEntries(Object.entries(short).map(([name, slot]) => [name, { ...empty, ...slot }]));
  const id = page.visitor ?? unit;
  return {
    ...decided,
    anonymousId,
    userId,
    unit,
    page: { ...page, visitor: id, slots },
    visitor: { id, needs: [], remembered: {}, ...visitor },
  };
}

/** Most texts need no more than quotes. */
function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

const PLAIN = /^[\w .:/@-]*$/;
