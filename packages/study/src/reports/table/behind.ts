/** Which customers a row of a table counts: those whom a rule fits, or those on a list of what to do, by its name. */
export type Behind = { readonly rule: string } | { readonly list: string };
