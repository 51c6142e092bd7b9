import type { ExperienceConfiguration } from '@perennial/decide';

/** As whom a page is looked at: a person who is known, or somebody made up. */
export interface Visitor {
  /** An id; null: somebody made up. Empty while none has been typed. */
  readonly person: string | null;
  /** What the page says of a known person's consent; null: what events say. */
  readonly agrees: boolean | null;
  readonly id: string;
  readonly value: string;
  readonly priceSensitivity: number;
  readonly stage: string;
  readonly needs: string;
  readonly lookedAt: string;
  readonly bought: string;
  readonly region: string;
  readonly consents: boolean;
}

export const visitorToBegin: Visitor = {
  person: null,
  agrees: null,
  id: 'visitor',
  value: '100',
  priceSensitivity: 0.2,
  stage: 'new',
  needs: '',
  lookedAt: '',
  bought: '',
  region: '',
  consents: true,
};

/** A preview as the server takes it: what is left empty is not known. */
export function askedOf(configuration: ExperienceConfiguration, visitor: Visitor) {
  const { person, agrees, id, value, needs, lookedAt, bought, region, ...rest } = visitor;
  if (person !== null && person.trim() !== '')
    return { configuration, person: person.trim(), ...(agrees !== null && { consents: agrees }) };
  const amount = Number(value.replace(',', '.'));
  return {
    configuration,
    visitor: {
      ...rest,
      id: id || 'visitor',
      ...(value.trim() !== '' && Number.isFinite(amount) && { value: amount }),
      needs: listed(needs),
      lookedAt: listed(lookedAt),
      bought: listed(bought),
      ...(region !== '' && { region }),
    },
  };
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
