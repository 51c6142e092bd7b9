import type { Texts } from './effects.ts';
import type { Message } from './message.ts';

const NAME = 'perennial.queue';
const MOST = 500;

/** Money is the last to go. */
const isMoney = ({ event }: Message) => event === 'Order Completed' || event === 'Order Refunded';

/** Messages that the server has not acknowledged. They outlast the page where the browser keeps anything; read anew each time, since other tabs write too. */
export function makeQueue(storage: Texts) {
  let memory: readonly Message[] = [];
  const all = (): readonly Message[] => {
    try {
      memory = JSON.parse(storage.get(NAME) ?? 'null') ?? memory;
    } catch {
      // What somebody else wrote there is no queue.
    }
    return memory;
  };
  const keep = (messages: readonly Message[]) => {
    memory = messages;
    storage.set(NAME, JSON.stringify(messages));
  };
  return {
    all,
    /** Where it is full, the oldest goes. */
    add(message: Message) {
      const messages = [...all(), message];
      if (messages.length > MOST) {
        const oldest = messages.findIndex((each) => !isMoney(each));
        messages.splice(Math.max(0, oldest), 1);
      }
      keep(messages);
    },
    remove(gone: readonly Message[]) {
      const ids = gone.map(({ messageId }) => messageId);
      keep(all().filter(({ messageId }) => !ids.includes(messageId)));
    },
    clear() {
      memory = [];
      storage.set(NAME, null);
    },
  };
}
