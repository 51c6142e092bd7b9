import { Failure } from '@perennial/words';
import { tagOf } from '../../http/etag.ts';
import type { Store } from '../../store/open-store.ts';

interface Follower {
  readonly told: (etag: string) => void;
  readonly ended: () => void;
}

const EVERY = 1000;
const MOST = 5000;

/**
 * Those who are told when an experience is published or stopped, by whichever server on this store. The store is looked at each second, as long as somebody
 * follows.
 */
export function followChanges({ store }: { readonly store: Pick<Store, 'db'> }) {
  const followers = new Set<Follower>();
  let timer: NodeJS.Timeout | undefined;
  let known: string | null = null;

  const look = async () => {
    const rows = await store.db
      .selectFrom('experiences')
      .select(['key', 'version', 'stopped_at'])
      .orderBy('key')
      .orderBy('version')
      .execute();
    const etag = tagOf(rows.map(({ key, version, stopped_at }) => [key, version, stopped_at]));
    if (known !== null && known !== etag) for (const { told } of followers) told(etag);
    known = etag;
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    known = null;
  };

  return {
    /** Follows what changes from when this resolves on. */
    async follow(follower: Follower): Promise<() => void> {
      if (followers.size >= MOST) throw new Failure('too-many-requests');
      followers.add(follower);
      if (timer === undefined) {
        timer = setInterval(() => void look().catch(() => {}), EVERY);
        timer.unref();
      }
      await look();
      return () => {
        followers.delete(follower);
        if (followers.size === 0) stop();
      };
    },
    /** There is nothing more to tell. */
    end() {
      stop();
      for (const { ended } of followers) ended();
      followers.clear();
    },
  };
}
