import type { Speaker } from '@perennial/words';
import { Term } from '../../figures/Term.tsx';
import type { DecisionLine } from './answers.ts';
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
          `${experience} ${version}`,
          <ul key="why" className="live-reasons">
            {Object.entries(slots).map(([slot, { slotName, variantName, says, propensity }]) => (
              <li key={slot}>
                <strong>
                  {slotName}: {variantName}
                </strong>{' '}
                ({format.share(propensity)}) {says}
              </li>
            ))}
            {observedUntil !== null && (
              <li className="quiet">{say('person.observed', { date: { date: observedUntil } })}</li>
            )}
          </ul>,
        ],
      }))}
    />
  );
}

/** What was decided of a person, or for a page. */
export function decisionsAddress(asked: { readonly person?: string; readonly experience?: string }): string {
  return `/live/decisions?${new URLSearchParams(asked)}`;
}
