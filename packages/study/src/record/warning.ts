import type { CodesOf, Message } from '@perennial/words';

/** What a reader must know before using a figure: a code with values, in words as `warning.CODE`. */
export type Warning = Message<CodesOf<'warning'>>;
