import { type Baseline, controlBucketOf, groupOf } from '@perennial/decide';
import { ERASED_ID } from '@perennial/import';
import { type Divisions, divisionOf } from './divisions.ts';
import type { DecidedPerson } from './people-of-experience.ts';

/** People who are compared: whom nothing was shown but defaults, and those for whom the page decided. */
export interface HeldOut<Person> {
  readonly control: readonly Person[];
  readonly treated: readonly Person[];
  /** People who are neither, since pages or their versions divided unequally. Those of a baseline are not counted here. */
  readonly between: number;
  /** The share that the control group was to have of all who are compared. */
  readonly planned: number;
}

const isErased = new RegExp(`^${ERASED_ID}$`);

/**
 * Divides people by the control group. Where pages or versions hold out unequal shares, the control group of one that holds out many has more of its visitors, so that groups put
 * together would differ in whom they hold before anything is shown. Compared are then those who are of the control group by the smallest share, and those who are not by the
 * largest: where a person stands has nothing to do with the pages they see. Pages that hold out nobody count for nobody; of whom was deleted, it is not known any more. Who is of the
 * baseline of a page is compared with the page apart (`besideBaseline`).
 */
export function heldOut<Person extends { readonly person: DecidedPerson }>(
  people: readonly Person[],
  divisions: Divisions,
): HeldOut<Person> {
  const controlFor = ({ person }: Person) => divisionOf(divisions, person).control;
  const [least = 0, most = 0] = rangeOf(people.map(controlFor).filter((share) => share > 0));
  const counted = people.filter((each) => most === 0 || controlFor(each) > 0);
  const treated = neverHeldOut(counted, divisions);
  const control =
    least === most
      ? counted.filter(({ person }) => person.isControl)
      : counted.filter(({ person }) => !isErased.test(person.unit) && controlBucketOf(person.unit) < least);
  const ofBaseline = counted.filter(({ person }) => isOfBaseline(divisions, person)).length;
  const between = people.length - control.length - treated.length - ofBaseline;
  const apart = mostOfBaselines(counted, divisions);
  return { control, treated, between, planned: least / (least + 1 - most - apart) };
}

/**
 * People for whom the page decides, whichever version or page they came to: those who are not of the control group by the largest share, nor of the largest baseline. With all who were
 * shown something, a page that holds out many would count for less than its visitors.
 */
export function neverHeldOut<Person extends { readonly person: DecidedPerson }>(
  people: readonly Person[],
  divisions: Divisions,
): readonly Person[] {
  const [least = 0, most = 0] = rangeOf(people.map(({ person }) => divisionOf(divisions, person).control));
  const apart = mostOfBaselines(people, divisions);
  if (least === most && apart === 0) return people.filter(({ person }) => !person.isControl);
  return people.filter(({ person }) => isBetween(person, most, 1 - apart));
}

/** People who are compared: for whom the page decided, and for whom its baseline. */
export interface BesideBaseline<Person> {
  readonly page: readonly Person[];
  readonly baseline: readonly Person[];
  /** The share that the baseline was to have of both. */
  readonly planned: number;
}

/** Of one page, those who came while it had the baseline of one of its versions, divided by it as `heldOut` divides by the control group. */
export function besideBaseline<Person extends { readonly person: DecidedPerson }>(
  people: readonly Person[],
  divisions: Divisions,
  isBaseline: (found: Baseline) => boolean,
): BesideBaseline<Person> {
  const asked = people.flatMap((each) => {
    const { control, baseline } = divisionOf(divisions, each.person);
    return baseline && isBaseline(baseline) ? [{ each, control, share: baseline.share }] : [];
  });
  const [least = 0, most = 0] = rangeOf(asked.map(({ share }) => share).filter((share) => share > 0));
  const [, control = 0] = rangeOf(asked.map((each) => each.control));
  const among = (from: number, to: number) =>
    asked.filter(({ each, share }) => share > 0 && isBetween(each.person, from, to)).map(({ each }) => each);
  return {
    page: among(control, 1 - most),
    baseline: among(1 - least, 1),
    planned: least / (least + 1 - most - control),
  };
}

function isOfBaseline(divisions: Divisions, person: DecidedPerson): boolean {
  const { control, baseline } = divisionOf(divisions, person);
  return baseline !== null && !isErased.test(person.unit) && groupOf({ control, baseline }, person.unit) === 'baseline';
}

function mostOfBaselines(people: readonly { readonly person: DecidedPerson }[], divisions: Divisions): number {
  return people.reduce((most, { person }) => Math.max(most, divisionOf(divisions, person).baseline?.share ?? 0), 0);
}

/** Of whom was deleted, it is not known. */
function isBetween({ unit }: DecidedPerson, from: number, to: number): boolean {
  if (isErased.test(unit)) return false;
  const bucket = controlBucketOf(unit);
  return bucket >= from && bucket < to;
}

function rangeOf(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
