import { controlBucketOf } from '@perennial/decide';
import { ERASED_ID } from '@perennial/import';
import { type ControlShares, shareOf } from './control-shares.ts';
import type { DecidedPerson } from './people-of-experience.ts';

/** People who are compared: whom nothing was shown but defaults, and the others. */
export interface HeldOut<Person> {
  readonly control: readonly Person[];
  readonly treated: readonly Person[];
  /** People who are neither, since pages or their versions held out unequal shares. */
  readonly between: number;
  /** The share that the control group was to have of all who are compared. */
  readonly planned: number;
}

const isErased = new RegExp(`^${ERASED_ID}$`);

/**
 * Divides people by the control group. Where pages or versions hold out unequal shares, the control group of one that holds out many has more of its visitors, so that groups put
 * together would differ in whom they hold before anything is shown. Compared are then those who are of the control group by the smallest share, and those who are not by the
 * largest: where a person stands has nothing to do with the pages they see. Pages that hold out nobody count for nobody; of whom was deleted, it is not known any more.
 */
export function heldOut<Person extends { readonly person: DecidedPerson }>(
  people: readonly Person[],
  shares: ControlShares,
): HeldOut<Person> {
  const shareFor = ({ person }: Person) => shareOf(shares, person);
  const [least = 0, most = 0] = rangeOf(people.map(shareFor).filter((share) => share > 0));
  const counted = people.filter((each) => most === 0 || shareFor(each) > 0);
  const treated = neverHeldOut(counted, shares);
  if (least === most) {
    const control = counted.filter(({ person }) => person.isControl);
    return { control, treated, between: people.length - counted.length, planned: least };
  }
  const control = counted.filter(({ person }) => !isErased.test(person.unit) && controlBucketOf(person.unit) < least);
  const between = people.length - control.length - treated.length;
  return { control, treated, between, planned: least / (least + 1 - most) };
}

/**
 * People whom no page or version holds out, whichever they came to: those who are not of the control group by the largest share. With all who were shown something, a page that
 * holds out many would count for less than its visitors.
 */
export function neverHeldOut<Person extends { readonly person: DecidedPerson }>(
  people: readonly Person[],
  shares: ControlShares,
): readonly Person[] {
  const [least = 0, most = 0] = rangeOf(people.map(({ person }) => shareOf(shares, person)));
  if (least === most) return people.filter(({ person }) => !person.isControl);
  return people.filter(({ person }) => !isErased.test(person.unit) && controlBucketOf(person.unit) >= most);
}

function rangeOf(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
