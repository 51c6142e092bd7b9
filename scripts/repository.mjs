import { fileURLToPath } from 'node:url';

/** The folder this checkout lies in, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
