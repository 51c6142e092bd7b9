import type { PreviewAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, type Speaker } from '@perennial/words';
import { useRef } from 'react';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import type { RunSettings } from '../settings/use-run.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { CostFiles } from './CostFiles.tsx';
import type { Corrections } from './corrections.ts';
import { HowRead } from './HowRead.tsx';
import { MoreFiles } from './MoreFiles.tsx';
import { notesOfAll } from './notes-of-files.ts';
import { PeopleFiles } from './PeopleFiles.tsx';
import { RowsOutcome } from './RowsOutcome.tsx';
import { StartForm } from './StartForm.tsx';
import { SubscriptionFiles, SubscriptionsFound } from './SubscriptionFiles.tsx';
import { TouchpointFiles } from './TouchpointFiles.tsx';

interface Props {
  readonly speaker: Speaker;
  readonly preview: PreviewAnswer;
  readonly corrections: Corrections;
  /** The run before; null where there is none. */
  readonly before: PageProps['newest'];
  /** Whether the files are being read again: what is shown is of before. */
  readonly isReading: boolean;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onStart: (settings: RunSettings) => void;
  /** Reads further files beside these. */
  readonly onMore: (files: readonly File[]) => void;
  readonly onOthers: () => void;
}

type Notes = ReturnType<typeof notesOfAll>;

/** What was recognised, column by column, and what becomes of the rows; each correction is read at once, and then the study can start. */
export function Recognised(props: Props) {
  const { speaker, preview, before, isReading, onStart, onMore, onOthers } = props;
  const { say } = speaker;
  const { sources, costs, people, touchpoints, subscriptions, asContracts, failure } = preview;
  const known = useLast(failure ? null : sources) ?? [];
  const hasOrders = preview.columns.length > 0;
  const beside = [people, touchpoints, subscriptions, ...costs];
  const isUsable = failure === null && beside.every((each) => !each?.failure);
  const files = [...new Set(preview.columns.map(({ file }) => file))];
  return (
    <>
      <h2>{say('app.recognised')}</h2>
      <Found preview={preview} isReading={isReading} speaker={speaker} />
      {subscriptions && <SubscriptionsFound subscriptions={subscriptions} speaker={speaker} />}
      {asContracts && <p className="small">{asContracts.words}</p>}
      {/* Above what may be looked at and corrected, which is long: who sees no fault starts at once. */}
      <StartForm
        speaker={speaker}
        before={before}
        hasSubscriptions={subscriptions !== null || asContracts !== null}
        isHeld={isReading || !isUsable}
        onStart={onStart}
        onOthers={onOthers}
      />
      <MoreFiles say={say} onFiles={onMore} />
      <div className={isReading ? 'read again' : 'read'} aria-busy={isReading}>
        {files.map((file) => (
          <ColumnTable key={file} {...props} file={file} sources={known} />
        ))}
        {failure === null && <OfAllFiles notes={notesOfAll(known)} speaker={speaker} />}
        {subscriptions && <SubscriptionFiles {...props} subscriptions={subscriptions} />}
        {(hasOrders || subscriptions) && <HowRead {...props} />}
        {hasOrders && failure === null && <RowsOutcome {...props} />}
        {people && <PeopleFiles people={people} speaker={speaker} />}
        {touchpoints && <TouchpointFiles touchpoints={touchpoints} speaker={speaker} />}
        <CostFiles costs={costs} speaker={speaker} />
      </div>
    </>
  );
}

/** How many orders of how many customers were found, or why none. */
function Found({ preview, isReading, speaker }: Pick<Props, 'preview' | 'isReading' | 'speaker'>) {
  const { say } = speaker;
  const { rows, currency, failure, sources } = preview;
  if (failure)
    return (
      <Problem
        error={new Failure(failure.code as FailureMessageCode, failure.values as MessageValues)}
        speaker={speaker}
      />
    );
  if (sources.length === 0) return null;
  return (
    <p className="answer" role="status">
      {isReading
        ? say('app.recognising')
        : say('app.recognised.rows', {
            rows: { count: rows.source },
            orders: { count: rows.orders },
            customers: { count: rows.customers },
            currency: { text: currency },
          })}
    </p>
  );
}

/** How all files were read alike, once. */
function OfAllFiles({ notes, speaker: { say } }: Pick<Props, 'speaker'> & { readonly notes: Notes }) {
  if (notes.length === 0) return null;
  return (
    <div className="card">
      <h3>{say('bring.of-all-files')}</h3>
      {notes.map(({ code, words }) => (
        <p key={`${code} ${words}`} className="small">
          {words}
        </p>
      ))}
    </div>
  );
}

/** The last value that was one. */
function useLast<Value>(value: Value | null): Value | null {
  const last = useRef(value);
  if (value !== null) last.current = value;
  return last.current;
}
