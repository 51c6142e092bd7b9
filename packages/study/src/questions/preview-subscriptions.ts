import {
  type ImportRequest,
  readSubscriptions,
  type Source,
  type SubscriptionFile,
  type SubscriptionPlace,
} from '@perennial/import';
import { Failure, type FailureWords } from '@perennial/words';

/** What a run would read of files of subscriptions. */
export interface PreviewedSubscriptions {
  /** Null where they cannot be read. */
  readonly read: (Omit<SubscriptionFile, 'subscriptions'> & { readonly found: SubscriptionCounts }) | null;
  /** Why not. */
  readonly failure: FailureWords | null;
}

export interface SubscriptionCounts {
  readonly subscriptions: number;
  readonly customers: number;
}

/** Reads files of subscriptions as a run does, and keeps nothing of them. */
export async function previewSubscriptions(
  place: SubscriptionPlace,
  sources: readonly Source[],
  { from: _, columns: __, rules: ___, ...request }: ImportRequest,
  now: Date,
): Promise<PreviewedSubscriptions> {
  try {
    const { subscriptions, ...file } = await readSubscriptions(place, sources, request, now);
    const customers = new Set(subscriptions.map(({ customer }) => customer)).size;
    return { read: { ...file, found: { subscriptions: subscriptions.length, customers } }, failure: null };
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
    return { read: null, failure: error.words };
  }
}
