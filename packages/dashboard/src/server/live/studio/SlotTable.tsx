import type { ExperienceConfiguration } from '@perennial/decide';
import type { Speaker } from '@perennial/words';
import { TableCard } from '../TableCard.tsx';
import { TableHead } from '../TableHead.tsx';

/** The slots of a page: how each chooses, and from what. */
export function SlotTable({
  configuration,
  speaker: { say },
}: {
  readonly configuration: ExperienceConfiguration;
  readonly speaker: Speaker;
}) {
  return (
    <TableCard title={say('live.slots')}>
      <TableHead columns={['live.slot', 'live.policy', 'live.variants']} say={say} />
      <tbody>
        {Object.entries(configuration.slots).map(([slot, { default: standing, policy, variants }]) => (
          <tr key={slot}>
            <th scope="row">{slot}</th>
            <td>{say(`studio.policy.${policy.kind}`)}</td>
            <td>
              <ul className="live-reasons">
                {Object.entries(variants).map(([name, { content, offers }]) => (
                  <li key={name}>
                    <strong>{name}</strong> {name === standing && `(${say('live.default')})`}{' '}
                    {offers !== undefined && offers !== 'none' && `· ${say(`studio.offers.${offers}`)}`}{' '}
                    <span className="quiet">{summary(content)}</span>
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

/** The content in a line: the texts in it. */
export function summary(content: unknown): string {
  if (typeof content === 'object' && content !== null)
    return Object.values(content)
      .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
      .join(' · ');
  return String(content);
}
