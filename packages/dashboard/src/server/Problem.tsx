import { Failure, failureWords, type Speaker } from '@perennial/words';
import { type Query, useIsFetching, useQueryClient } from '@tanstack/react-query';

/** What went wrong and what to do, in the reader's language. What was asked for and not had can be asked for again. */
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
      <Again error={error} speaker={speaker} />
    </div>
  );
}

/** Asks again for whatever was not had for this reason; what was to be changed is not tried again by itself. */
function Again({ error, speaker: { say } }: { readonly error: unknown; readonly speaker: Speaker }) {
  const queries = useQueryClient();
  const failed = { predicate: ({ state }: Query) => state.error !== null && state.error === error };
  const isAsking = useIsFetching(failed) > 0;
  if (queries.getQueryCache().findAll(failed).length === 0) return null;
  return (
    <button
      type="button"
      className="at-start"
      aria-disabled={isAsking}
      onClick={() => void queries.refetchQueries({ predicate: ({ state }) => state.error !== null })}
    >
      {say('app.again')}
    </button>
  );
}
