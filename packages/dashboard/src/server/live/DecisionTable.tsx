import type { Speaker } from '@perennial/words';
import { Fragment } from 'react';
import { Term } from '../../figures/Term.tsx';
import type { DecisionLine } from './answers.ts';
import type { Say } from './say.ts';
import { TableCard } from './TableCard.tsx';

interface Props {
  readonly decisions: readonly DecisionLine[];
  readonly caption: string;
  readonly speaker: Speaker;
}

/** Decisions, the slots with their reasons. */
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
      rows={decisions.map(({ id, at, person, experience, version, observedUntil, baseline, slots }) => ({
        key: id,
        cells: [
          clock.format(new Date(at)),
          <a key="person" href={decisionsAddress({ person })}>
            <bdi>{person}</bdi>
          </a>,
          say('live.page-version', { page: { text: experience }, n: { count: version } }),
          <div key="why">
            {baseline !== null && <p>{baseline}</p>}
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
  const groups = byReason(slots);
  const lines = groups.map(([says, alike]) => (
    <li key={says}>
      {alike.map(([slot, { slotName, variantName, propensity }], i) => (
        <Fragment key={slot}>
          {i > 0 && ' · '}
          <strong>{say('live.slot-shows', { slot: { text: slotName }, variant: { text: variantName } })}</strong> (
          {share(propensity)})
        </Fragment>
      ))}{' '}
      {says}
    </li>
  ));
  // One alone behind a line would save nothing.
  const seen = lines.length > MOST_SEEN + 1 ? MOST_SEEN : lines.length;
  return (
    <div>
      <ul className="live-reasons">{lines.slice(0, seen)}</ul>
      {lines.length > seen && (
        <details>
          <summary>
            {say('live.more-slots', { n: { count: groups.slice(seen).flatMap(([, alike]) => alike).length } })}
          </summary>
          <ul className="live-reasons">{lines.slice(seen)}</ul>
        </details>
      )}
    </div>
  );
}

type Slot = readonly [string, DecisionLine['slots'][string]];

/** The slots that have the same reason together, in the order of the page. */
function byReason(slots: DecisionLine['slots']): readonly (readonly [string, readonly Slot[]])[] {
  const groups = new Map<string, Slot[]>();
  for (const [slot, shown] of Object.entries(slots)) {
    const alike = groups.get(shown.says);
    if (alike) alike.push([slot, shown]);
    else groups.set(shown.says, [[slot, shown]]);
  }
  return [...groups];
}

/** What was decided of a person, or for a page. */
export function decisionsAddress(asked: { readonly person?: string; readonly experience?: string }): string {
  return `/live/decisions?${new URLSearchParams(asked)}`;
}
