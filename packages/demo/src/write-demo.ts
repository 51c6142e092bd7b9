import type { Effects } from '@perennial/engine';
import { businesses } from './businesses.ts';
import { completeRequest, type DemoRequest } from './demo-request.ts';
import { tradeCalendar } from './trade-calendar.ts';
import { type WrittenBusiness, writeBusiness } from './write-business.ts';

/**
 * Writes the orders of a business whose truth is known, and that truth. The same request gives the same bytes. Files appear
 * whole or not at all: they are written beside their place and moved there at the end.
 * Rejects with a Failure: `option-invalid`, `disk-full` or `interrupted`.
 */
export async function writeDemo(request: DemoRequest, effects: Effects): Promise<WrittenBusiness> {
  const { business, lastDay, years, ...order } = completeRequest(request);
  return writeBusiness({ ...order, business: businesses[business], calendar: tradeCalendar(lastDay, years) }, effects);
}
