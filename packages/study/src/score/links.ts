import { type Link, linkOf } from '@perennial/import';

const links: readonly Link[] = ['referred_by', 'account'];

/** Whether a column that an import kept of orders ties customers to each other: `first_NAME` of the scores, and nothing that groups are compared by. */
export function isLink(name: string): boolean {
  return (links as readonly string[]).includes(name);
}

/** Whether a column of people ties them to others, under whatever name: to who referred them, or to a company. */
export function saysLink(name: string): boolean {
  return linkOf(name) !== null;
}

/** The column that says a link: one that an import has recognised, or one of people that is named for it; undefined where none does. */
export function linkAmong(
  link: Link,
  {
    links: found = [],
    dimensions = [],
  }: { readonly links?: readonly string[]; readonly dimensions?: readonly string[] },
): string | undefined {
  const all = [...found, ...dimensions];
  return all.find((name) => name === link) ?? all.find((name) => linkOf(name) === link);
}
