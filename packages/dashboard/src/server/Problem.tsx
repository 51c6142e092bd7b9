import { Failure, failureWords, type Speaker } from '@perennial/words';

/** What went wrong and what to do, in the reader's language. */
export function Problem({ error, speaker }: { readonly error: unknown; readonly speaker: Speaker }) {
  const { say } = speaker;
  const { message, remedy } =
    error instanceof Failure
      ? failureWords(error, speaker)
      : { message: say('app.not-reached'), remedy: say('app.not-reached.remedy') };
  return (
    <div className="card problem" role="alert">
      <h2>{message}</h2>
      <p>{remedy}</p>
    </div>
  );
}
