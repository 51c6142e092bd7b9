/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What is known of a person and of the moment. */
export type Attributes = { readonly [name: string]: Json };

/** A condition on attributes in the form of a MongoDB query: paths with what they must be, and `$and`, `$or`, `$nor`, `$not`. */
export type Condition = { readonly [pathOrOperator: string]: Json };

/** Lists of values by their names, for `$inGroup`. */
export type SavedGroups = { readonly [name: string]: readonly Json[] };
