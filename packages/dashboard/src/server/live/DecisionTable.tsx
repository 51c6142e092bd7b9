import type { Speaker } from '@perennial/words';
import { Term } from '../../figures/Term.tsx';
import type { DecisionLine } from './answers.ts';
import type { Say } from './say.ts';
import { TableCard } from './TableCard.tsx';

interface Props {
  readonly decisions: readonly DecisionLine[];
  readonly caption: string;
  readonly speaker: Speaker;
}

/** Decisions, each slot with its reason. */
export function DecisionTable({ decisions, caption, speaker: { say, format, language } }: Props) {
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <TableCard
      title={caption}
      isStacked
      note={
        <Term name="propensity" say={say} isOnServer>
          {say('live.decisions.brackets')}
        </Term>
      }
      columns={[
        { key: 'when', title: say('live.when') },
        { key: 'person', title: say('live.person') },
        { key: 'page', title: say('live.experience') },
        { key: 'why', title: say('live.why') },
      ]}
      rows={decisions.map(({ id, at, person, experience, version, observedUntil, slots }) => ({
        key: id,
        cells: [
          clock.format(new Date(at)),
          <a key="person" href={decisionsAddress({ person })}>
            <bdi>{person}</bdi>
          </a>,
          say('live.page-version', { page: { text: experience }, n: { count: version } }),
          <div key="why">
            <Slots slots={slots} say={say} share={format.share} />
            {observedUntil !== null && (
              <p className="quiet">{say('person.observed', { date: { date: observedUntil } })}</p>
            )}
          </div>,
        ],
      }))}
    />
  );
}

/** So many are seen at once of a decision; the rest is behind a line. */
const MOST_SEEN = 4;

interface SlotsProps {
  readonly slots: DecisionLine['slots'];
  readonly say: Say;
  readonly share: (share: number) => string;
}

function Slots({ slots, say, share }: SlotsProps) {
  const lines = Object.entries(slots).map(([slot, { slotName, variantName, says, propensity }]) => (
    <li key={slot}>
      <strong>{say('live.slot-shows', { slot: { text: slotName }, variant: { text: variantName } })}</strong> (
      {share(propensity)}) {says}
    </li>
  ));
  // One alone behind a line would save nothing.
  const seen = lines.length > MOST_SEEN + 1 ? MOST_SEEN : lines.length;
  return (
    <div>
      <ul className="live-reasons">{lines.slice(0, seen)}</ul>
      {lines.length > seen && (
        <details>
          <summary>{say('live.more-slots', { n: { count: lines.length - seen } })}</summary>
          <ul className="live-reasons">{lines.slice(seen)}</ul>
        </details>
      )}
    </div>
  );
}

/** What was decided of a person, or for a page. */
export function decisionsAddress(asked: { readonly person?: string; readonly experience?: string }): string {
  return `/live/decisions?${new URLSearchParams(asked)}`;
}
