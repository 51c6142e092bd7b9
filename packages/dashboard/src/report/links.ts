import type { Behind } from '@perennial/study/reports';
import { writePlace } from './place.ts';

/** Where things are to be found: within the one page of a report, or at addresses of a server. */
export interface Links {
  /** Of a report by its name. */
  report(name: string): string;
  /** Of a part of a report by its id, such as `list-slipping`. */
  part(report: string, id: string): string;
  /** Of a customer; null where there is no page of one. */
  customer(id: string): string | null;
  /** Of those whom a rule fits; null where nobody can be asked. */
  rule(rule: string): string | null;
  /** Of a list of those who stand behind a figure, in the order that it asks for; null where nobody can be asked. */
  customers(behind: Behind | null, sort?: string): string | null;
  /** Of a term of the glossary; null where there is none. */
  term(name: string): string | null;
}

/** Within the page. */
export const linksInPage: Links = {
  report: (name) => `#${name}`,
  part: (_, id) => `#${id}`,
  customer: (id) => writePlace({ section: 'customers', customer: id }),
  rule: () => null,
  customers: () => null,
  term: () => null,
};
