import { temporary } from '@perennial/engine';

export const LINES_NAME = 'first lines';
/** Lines of the first and the second day with orders of each customer. */
export const LINES = temporary(LINES_NAME);

export const TAKEN_NAME = 'report taken';
/** What each customer took on either of those days, by one dimension, each once: customer, number, value. */
export const TAKEN = temporary(TAKEN_NAME);
