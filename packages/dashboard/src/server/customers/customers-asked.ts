import type { Question } from '@perennial/server';

const names = ['search', 'rule', 'list', 'group', 'sort', 'direction'] as const;

/** What is asked of customers, as the address of the page and the server's have it. */
export type CustomersAsked = { readonly [Name in (typeof names)[number]]?: Exclude<Query[Name], undefined> };

type Query = NonNullable<Question<'GET /api/customers'>['query']>;
type Sort = NonNullable<Query['sort']>;

export function askedIn(params: URLSearchParams): CustomersAsked {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** The other way round for whoever chooses the same column again; else what one looks for first: the most, the latest, the first of the alphabet. */
export function orderedBy(
  column: Sort,
  { sort = 'expected_money', direction = 'desc' }: CustomersAsked,
): Required<Pick<CustomersAsked, 'sort' | 'direction'>> {
  if (column === sort) return { sort: column, direction: direction === 'desc' ? 'asc' : 'desc' };
  return { sort: column, direction: column === 'customer' ? 'asc' : 'desc' };
}
