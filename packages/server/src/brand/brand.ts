import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SERVER_FOLDER } from '../store/open-store.ts';

const FILE = 'brand.json';

/** A picture within its address, which no page has to ask anybody for. */
const picture = z
  .string()
  .max(300_000)
  .regex(/^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/=]+$/);

/** Whose pages these are: what stands at their head in place of the program's name. */
export const brand = z.strictObject({ name: z.string().trim().min(1).max(60), logo: picture.nullable() });

export type Brand = z.infer<typeof brand>;

/** The brand of a workspace; null where none is set. */
export function readBrand(folder: string): Brand | null {
  try {
    return brand.parse(JSON.parse(readFileSync(join(folder, SERVER_FOLDER, FILE), 'utf8')));
  } catch {
    // Not there, or changed by hand to what is none: the pages are the program's own.
    return null;
  }
}

/** Keeps a brand, whole or not at all; null takes it away. */
export function writeBrand(folder: string, set: Brand | null): void {
  const path = join(folder, SERVER_FOLDER, FILE);
  if (set === null) rmSync(path, { force: true });
  else {
    writeFileSync(`${path}.unfinished`, JSON.stringify(set));
    renameSync(`${path}.unfinished`, path);
  }
}
