import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../store/database.ts';
import { nextAfter, periodOf, type RefreshPlan, refreshPlan, writePlan } from './refresh-plan.ts';

export interface PlanChange {
  readonly folder: string;
  readonly db: Kysely<Database>;
  readonly now: Date;
  /** Addresses without TLS too: in tests. */
  readonly allowsPlain?: boolean | undefined;
  /** As the audit log has it. */
  readonly who: string;
}

/**
 * Puts a plan of refreshes in place of the one there is, whoever asks for it: the next one is a period from now. Rejects with `request-invalid` where it is none, and
 * with `outside-refused` where an address is none of the web, over TLS.
 */
export async function changePlan({ folder, db, now, who, allowsPlain }: PlanChange, plan: RefreshPlan): Promise<void> {
  const read = refreshPlan.safeParse(plan);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('/') ?? '';
    throw new Failure('request-invalid', { place: { text: place }, reason: { text: issue?.message ?? '' } });
  }
  const unusable = plan.sources.find((each) => 'address' in each && !isWebAddress(each.address, allowsPlain));
  if (unusable && 'address' in unusable) throw new Failure('outside-refused', { address: { text: unusable.address } });
  await writePlan(db, plan, nextAfter(now, await periodOf(folder, plan)));
  const about = { every: plan.every ?? null, sources: plan.sources.length };
  await writeAudit(db, { at: now.getTime(), who, action: 'refresh.planned', about });
}

function isWebAddress(address: string, allowsPlain = false): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && allowsPlain);
}
