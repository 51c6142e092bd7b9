import type { SessionAnswer } from '@perennial/server';
import type { Links } from '../../report/links.ts';
import { mayAskCustomers } from './roles.ts';

/** Where things are to be found on a server, by somebody with a role. */
export function linksOnServer({ role }: Pick<SessionAnswer, 'role'>): Links {
  const may = mayAskCustomers(role);
  return {
    report: (name) => `/reports/${name}`,
    part: (name, id) => `/reports/${name}#${id}`,
    customer: (id) => (may ? customerAddress(id) : `/reports/customers#customers/${encodeURIComponent(id)}`),
    rule: (rule) => (may ? `/segments?${new URLSearchParams({ rule })}` : null),
    customers: (behind, sort) => (may ? customersAddress({ ...behind, ...(sort !== undefined && { sort }) }) : null),
    term: (name) => `/glossary#${name}`,
  };
}

/** Of all customers, or of those who are asked for: `rule`, `list`, `search`, `sort`, `direction`. */
export function customersAddress(asked: Readonly<Record<string, string>> = {}): string {
  const query = String(new URLSearchParams(asked));
  return query === '' ? '/customers' : `/customers?${query}`;
}

export function customerAddress(id: string): string {
  return `/customer?${new URLSearchParams({ id })}`;
}
