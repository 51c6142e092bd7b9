import { languageOf, makeSpeaker } from '@perennial/words';
import type { ReadReport } from '../report/read-report.ts';

type Failure = Extract<ReadReport, { failure: string }>['failure'];

/** A page without a report in it, and what to do about that, in the reader's language. */
export function Unreadable({
  failure,
  preferred,
}: {
  readonly failure: Failure;
  readonly preferred: readonly string[];
}) {
  const { language, say } = makeSpeaker(languageOf(preferred), { surface: 'page' });
  return (
    <main className="unreadable" lang={language}>
      <h1>{say(`page.${failure}`)}</h1>
      <p>{say(`page.${failure}.do`)}</p>
    </main>
  );
}
