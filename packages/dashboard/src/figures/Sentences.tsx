import type { Message, WordKey } from '@perennial/words';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';

/** What a report has to say besides its answer, a line a sentence. */
export function Sentences({ messages }: { readonly messages: readonly Message<WordKey>[] }) {
  const report = usePage();
  if (messages.length === 0) return null;
  return (
    <ul className="sentences">
      {messages.map((message) => (
        <li key={JSON.stringify(message)}>{write(report, message)}</li>
      ))}
    </ul>
  );
}
