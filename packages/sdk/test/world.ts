import type { Effects, Texts } from '../src/effects.ts';

export interface Request {
  readonly address: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A browser whose clock moves, and whose server answers, as a test says. */
export function makeWorld(answer: (request: Request) => Response | Promise<Response>) {
  const timers: { at: number; call: () => void }[] = [];
  const requests: Request[] = [];
  let now = Date.parse('2026-01-15T12:00:00Z');
  let ids = 0;
  const kept = { cookies: new Map<string, string>(), storage: new Map<string, string>() };
  const effects: Effects = {
    now: () => now,
    random: () => 1,
    newId: () => `id-${++ids}`,
    cookies: textsOf(kept.cookies),
    storage: textsOf(kept.storage),
    async fetch(address, { body }) {
      const request = { address, body: JSON.parse(String(body)) };
      requests.push(request);
      return answer(request);
    },
    after(milliseconds, call) {
      const timer = { at: now + milliseconds, call };
      timers.push(timer);
      return () => void timers.splice(0, timers.length, ...timers.filter((each) => each !== timer));
    },
    place: () => ({
      url: 'https://shop.example.com/coffee',
      path: '/coffee',
      search: '?utm_source=newsletter&email=ada%40example.com',
      title: 'Coffee',
      referrer: '',
      device: 'mobile',
    }),
  };
  /** Lets so many milliseconds pass. */
  async function pass(milliseconds: number): Promise<void> {
    const until = now + milliseconds;
    for (;;) {
      await settled();
      const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      timers.splice(timers.indexOf(next), 1);
      now = next.at;
      next.call();
    }
    now = until;
  }
  return { effects, requests, kept, pass };
}

/** Whatever waits for nothing but its turn has had it. */
async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

function textsOf(map: Map<string, string>): Texts {
  return {
    get: (name) => map.get(name) ?? null,
    set: (name, text) => void (text === null ? map.delete(name) : map.set(name, text)),
  };
}
