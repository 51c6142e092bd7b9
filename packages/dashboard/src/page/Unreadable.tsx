import type { ReadReport } from '../report/read-report.ts';
import { languages, words } from '../words/words.ts';

type Failure = Extract<ReadReport, { failure: string }>['failure'];

/** A page without a report in it, and what to do about that, in the reader's language. */
export function Unreadable({
  failure,
  preferred,
}: {
  readonly failure: Failure;
  readonly preferred: readonly string[];
}) {
  const spoken = preferred.map((locale) => locale.split('-')[0]);
  const code = languages.find((language) => spoken.includes(language.code))?.code ?? 'en';
  return (
    <main className="unreadable" lang={code}>
      <h1>{words[code][`page.${failure}`]}</h1>
      <p>{words[code][`page.${failure}.do`]}</p>
    </main>
  );
}
