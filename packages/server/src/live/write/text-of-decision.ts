import type { DecidedPage, DecidedSlot } from './entry.ts';

/** A decision as it is kept, as JSON: without what its variants show, which stands in the version of its experience. */
export function textOfDecision({ id, at, anonymousId, userId, unit, page, isKept, visitor }: DecidedPage): string {
  const { experience, version, isControl, slots } = page;
  let shown = '';
  for (const name in slots) shown += `${shown === '' ? '' : ','}${quoted(name)}:${textOfSlot(slots[name]!)}`;
  const divided = quoted(unit);
  const name = anonymousId === unit ? divided : quoted(anonymousId);
  const whose = `{"id":${quoted(id)},"at":${at},"anonymousId":${name},"userId":${quoted(userId)},"unit":${divided}`;
  const which = `{"experience":${quoted(experience)},"version":${version},"visitor":${page.visitor === unit ? divided : quoted(page.visitor)},"isControl":${isControl}`;
  return `${whose},"page":${which},"slots":{${shown}}},"isKept":${isKept},"visitor":${JSON.stringify(visitor)}}`;
}

/** Most texts need no more than quotes. */
function quoted(text: string | null): string {
  if (text === null) return 'null';
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

const PLAIN = /^[\w .:/@-]*$/;

interface Written {
  readonly slot: DecidedSlot;
  readonly text: string;
}

/** What was written last of slots with the same chances: these are one object for all visitors of whom the same is true. */
const written = new WeakMap<object, Written[]>();
const MOST = 16;

function textOfSlot(slot: DecidedSlot): string {
  const known = written.get(slot.chances);
  if (known) for (const { slot: other, text } of known) if (saysTheSame(slot, other)) return text;
  const { variant, isDefault, propensity, chances, because, barred, withholds, disclosure } = slot;
  const { recommended, ownProducts } = slot;
  const text = JSON.stringify({
    variant,
    isDefault,
    propensity,
    chances,
    because,
    barred,
    withholds,
    disclosure,
    recommended,
    ownProducts,
  });
  if (!known) written.set(chances, [{ slot, text }]);
  else {
    known.unshift({ slot, text });
    if (known.length > MOST) known.pop();
  }
  return text;
}

/** Of slots with the same chances. */
function saysTheSame(slot: DecidedSlot, other: DecidedSlot): boolean {
  return (
    slot.variant === other.variant &&
    slot.because === other.because &&
    slot.barred === other.barred &&
    slot.propensity === other.propensity &&
    slot.isDefault === other.isDefault &&
    slot.withholds === other.withholds &&
    slot.disclosure === other.disclosure &&
    slot.recommended === other.recommended &&
    slot.ownProducts === other.ownProducts
  );
}
