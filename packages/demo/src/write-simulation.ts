import type { Effects } from '@perennial/engine';
import { type PlainSpec, plainBusiness, plainCalendar } from './plain-business.ts';
import { type WrittenBusiness, writeBusiness } from './write-business.ts';

/** Writes a plain business as files like a demo's: orders with customer_id, ordered_at and amount, any number of them. */
export async function writeSimulation(
  spec: PlainSpec,
  { folder, format }: { readonly folder: string; readonly format: 'csv' | 'parquet' },
  effects: Effects,
): Promise<WrittenBusiness> {
  const { customers, seed } = spec;
  const business = plainBusiness(spec);
  return writeBusiness({ business, calendar: plainCalendar(spec), customers, seed, folder, format }, effects);
}
