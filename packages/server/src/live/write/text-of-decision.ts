import { onceForMany } from '@perennial/decide';
import type { DecidedPage, DecidedSlot, KeptPage } from './entry.ts';

/**
 * A decision as it is kept, as JSON: without what its variants show, which stands in the version of its experience, and without what is empty or said already, a tenth of the text; `decisionOfText` puts
 * that back.
 */
export function textOfDecision({ id, at, anonymousId, userId, unit, page, isKept, visitor }: DecidedPage): string {
  const { experience, version, isControl } = page;
  const divided = quoted(unit);
  const name = anonymousId === unit ? divided : quoted(anonymousId);
  const whose = `{"id":${quoted(id)},"at":${at},"anonymousId":${name},"userId":${quoted(userId)},"unit":${divided}`;
  const other = page.visitor === unit ? '' : `"visitor":${quoted(page.visitor)},`;
  const which = `{"experience":${quoted(experience)},"version":${version},${other}"isControl":${isControl}`;
  return `${whose},"page":${which},"slots":${textOfSlots(page)}},"isKept":${isKept},"visitor":${JSON.stringify(visitor)}}`;
}

const textOfSlots = onceForMany(({ slots }: KeptPage) =>
  JSON.stringify(Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, shortOf(slot)]))),
);

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

/** The decision that a text holds. */
export function decisionOfText(text: string): DecidedPage {
  const decided = JSON.parse(text) as DecidedPage;
  const { unit, page } = decided;
  const slots = Object.fromEntries(Object.entries(page.slots).map(([name, slot]) => [name, { ...empty, ...slot }]));
  return {
    ...decided,
    page: { ...page, visitor: page.visitor ?? unit, slots },
  };
}

/** Most texts need no more than quotes. */
function quoted(text: string | null): string {
  if (text === null) return 'null';
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

const PLAIN = /^[\w .:/@-]*$/;
