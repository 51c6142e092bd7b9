import { TextField } from '../../fields/TextField.tsx';
import { useReport } from '../../report/context.ts';
import { type BinsText, MOST_BINS } from './bins.ts';

interface Props {
  readonly text: BinsText;
  /** Whether it can be read as bins, and whether edges were moved to the nearest that is known. */
  readonly isRead: boolean;
  readonly isMoved: boolean;
  readonly isChanged: boolean;
  readonly onText: (text: BinsText | null) => void;
}

const LONGEST = 60;

/** The edges of the bins, as numbers with commas between them. */
export function BinFields({ text, isRead, isMoved, isChanged, onText }: Props) {
  const { say } = useReport();
  return (
    <div className="field-row on-screen">
      <TextField
        label={say('segments.bins.recency')}
        value={text.recency}
        onChange={(recency) => onText({ ...text, recency })}
        most={LONGEST}
      />
      <TextField
        label={say('segments.bins.frequency')}
        value={text.frequency}
        onChange={(frequency) => onText({ ...text, frequency })}
        most={LONGEST}
      />
      <button type="button" onClick={() => onText(null)} disabled={!isChanged}>
        {say('customers.reset')}
      </button>
      <p role="status">
        {!isRead && say('segments.bins.unread', { most: { count: MOST_BINS - 1 } })}
        {isRead && isMoved && say('segments.bins.moved')}
      </p>
    </div>
  );
}
