import { InvalidValue } from '../usage/usage-error.ts';

const BYTES = { mb: 1e6, gb: 1e9, tb: 1e12, mib: 2 ** 20, gib: 2 ** 30, tib: 2 ** 40 } as const;

/** Below this the database cannot hold what it works on at one time. */
const LEAST = 100e6;

/** A size of memory such as `2GB` or `512 MiB`, as the database takes it. */
export function memorySize(text: string): string {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([mgt]i?b)$/i.exec(text.trim()) ?? [];
  if (!(Number(digits) * BYTES[unit?.toLowerCase() as keyof typeof BYTES] >= LEAST))
    throw new InvalidValue('usage.why.memory-size');
  return `${digits}${unit}`;
}
