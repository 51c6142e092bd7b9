import type { PageDecision, SlotDecision } from '@perennial/decide';
import type { LoggedDecision } from '../../live/decide-live.ts';

/** A slot of an experience as a flag of OpenFeature. */
export interface Flag {
  readonly key: string;
  readonly reason: 'STATIC' | 'TARGETING_MATCH' | 'SPLIT' | 'DISABLED';
  readonly variant: string;
  /** Left out where the default has no content: the value in the shop's own program stands. */
  readonly value?: unknown;
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
}

/** Neither keys of experiences nor names of slots have a dot. */
export function flagKeyOf(experience: string, slot: string): string {
  return `${experience}.${slot}`;
}

export function experienceOfFlag(key: string): { readonly experience: string; readonly slot: string } | null {
  const [experience, slot, ...rest] = key.split('.');
  return experience && slot && rest.length === 0 ? { experience, slot } : null;
}

/** The slots of a page as flags. The propensity is for those alone who may know more than a browser. */
export function flagsOf({ id, page }: LoggedDecision, isTold: boolean): readonly Flag[] {
  return Object.entries(page.slots).map(([slot, decided]) => flagOf(page, slot, decided, id, isTold));
}

function flagOf(page: PageDecision, slot: string, decided: SlotDecision, decision: string, isTold: boolean): Flag {
  const { variant, content, because, disclosure, propensity } = decided;
  return {
    key: flagKeyOf(page.experience, slot),
    reason: reasons[because.code] ?? 'TARGETING_MATCH',
    variant,
    ...(content !== null && { value: content }),
    metadata: {
      decision,
      experience: page.experience,
      version: page.version,
      ...(disclosure !== undefined && { disclosure }),
      ...(isTold && { propensity, control: page.isControl }),
    },
  };
}

const reasons: Readonly<Record<string, Flag['reason']>> = {
  'decision.switched-off': 'DISABLED',
  'decision.no-consent': 'DISABLED',
  'decision.not-yet': 'DISABLED',
  'decision.over': 'DISABLED',
  'decision.control': 'SPLIT',
  'decision.split': 'SPLIT',
  'decision.explored': 'SPLIT',
  'decision.too-few': 'SPLIT',
  'decision.no-gain': 'STATIC',
  'decision.no-value': 'STATIC',
};
