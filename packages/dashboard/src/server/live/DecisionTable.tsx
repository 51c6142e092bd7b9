import type { Speaker } from '@perennial/words';
import type { DecisionLine } from './answers.ts';
import { TableCard } from './TableCard.tsx';
import { TableHead } from './TableHead.tsx';

/** Decisions, each slot with its reason. */
export function DecisionTable({
  decisions,
  caption,
  speaker,
}: {
  readonly decisions: readonly DecisionLine[];
  readonly caption: string;
  readonly speaker: Speaker;
}) {
  const { say, format, language } = speaker;
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <TableCard title={caption}>
      <TableHead columns={['live.when', 'live.person', 'live.experience', 'live.why']} say={say} />
      <tbody>
        {decisions.map(({ id, at, person, experience, version, slots }) => (
          <tr key={id}>
            <td>{clock.format(new Date(at))}</td>
            <th scope="row">
              <bdi>{person}</bdi>
            </th>
            <td>
              {experience} {version}
            </td>
            <td>
              <ul className="live-reasons">
                {Object.entries(slots).map(([slot, { variant, says, propensity }]) => (
                  <li key={slot}>
                    <strong>
                      {slot}: {variant}
                    </strong>{' '}
                    ({format.share(propensity)}) {says}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </TableCard>
  );
}
