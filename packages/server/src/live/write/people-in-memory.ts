import type { Soon } from '../../store/soon.ts';
import type { Assignment, ChangedPeople, Names, Stored } from './entry.ts';

/** What is remembered of people beside the tables. */
export interface PeopleInMemory {
  find(names: Names): Soon<{ readonly id: string } | null>;
  /** Told of each write into the tables, before whoever asked for it is answered. */
  written(changed: ChangedPeople): void;
  /** Told of a page that is on disk, and in no table yet; for whom. */
  decided(assignment: Assignment, person: string): void;
  /** Told when that page is in the tables: what follows from it for the person follows here too. `duplicate` where somebody else has put it there. */
  stored(assignment: Assignment, result: Stored): void;
}
