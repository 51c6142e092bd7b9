const names = ['search', 'rule', 'list', 'group', 'sort', 'direction'] as const;

/** What is asked of customers, as the address of the page and the server's have it. */
export type CustomersAsked = { readonly [Name in (typeof names)[number]]?: string };

export function askedIn(params: URLSearchParams): CustomersAsked {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** The other way round for whoever chooses the same column again; else what one looks for first: the most, the latest, the first of the alphabet. */
export function orderedBy(column: string, { sort = 'expected_money', direction = 'desc' }: CustomersAsked) {
  if (column === sort) return { sort: column, direction: direction === 'desc' ? 'asc' : 'desc' };
  return { sort: column, direction: column === 'customer' ? 'asc' : 'desc' };
}
