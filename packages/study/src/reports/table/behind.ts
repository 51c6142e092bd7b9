/**
 * Which customers a row of a table counts: those whom a rule fits, those on a list of what to do, or those of a group that only their orders tell,
 * as `KIND:NAME`, by the names that `groups` has.
 */
export type Behind = { readonly rule: string } | { readonly list: string } | { readonly group: string };
