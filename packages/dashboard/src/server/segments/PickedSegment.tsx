import type { Speaker } from '@perennial/words';
import { useQueryClient } from '@tanstack/react-query';
import { customersAddress } from '../place/links.ts';
import { askAnew } from '../queries.ts';
import { useSettled } from '../use-settled.ts';
import { SaveForm } from './Builder.tsx';
import { Measured } from './Measured.tsx';

interface Props {
  readonly rule: string;
  readonly speaker: Speaker;
  readonly maySave: boolean;
}

/** While somebody draws, a rule lasts no longer than this. */
const DRAWING = 200;

/** Customers who were chosen in a chart: how many, what they are worth, who they are, and a name under which they are kept. */
export function PickedSegment({ rule, speaker, maySave }: Props) {
  const { say } = speaker;
  const queries = useQueryClient();
  const settled = useSettled(rule, DRAWING);
  return (
    <div className="picked-segment">
      <p>
        <code>{rule}</code>
      </p>
      <Measured rule={settled} speaker={speaker} />
      <p className="filter">
        <a href={customersAddress({ rule })}>{say('pick.list')}</a>
        <a href={`/segments?${new URLSearchParams({ rule })}`}>{say('pick.open')}</a>
      </p>
      {maySave && (
        <SaveForm
          speaker={speaker}
          rule={rule}
          saved={null}
          onSaved={() => void askAnew(queries, 'GET /api/segments')}
        />
      )}
    </div>
  );
}
