/** An opportunity, as the board of playbooks knows it. */
interface Opportunity {
  readonly place: number;
  readonly kind: string;
}

/** Of the form that plans a playbook for an opportunity. */
export function planAddress({ place, kind }: Opportunity): string {
  return `/playbooks?${new URLSearchParams({ place: String(place), kind })}`;
}

/** The opportunity that an address names; null where it names none. */
export function opportunityOf(search: string): Opportunity | null {
  const said = new URLSearchParams(search);
  const [place, kind] = [Number(said.get('place')), said.get('kind')];
  return Number.isInteger(place) && place > 0 && kind !== null ? { place, kind } : null;
}
