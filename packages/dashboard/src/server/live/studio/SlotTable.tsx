import type { ExperienceConfiguration } from '@perennial/decide';
import type { Speaker } from '@perennial/words';
import { TableCard } from '../TableCard.tsx';

/** The slots of a page: how each chooses, and from what. */
export function SlotTable({
  configuration,
  speaker: { say, format },
}: {
  readonly configuration: ExperienceConfiguration;
  readonly speaker: Speaker;
}) {
  return (
    <TableCard
      title={say('live.slots')}
      columns={[
        { key: 'slot', title: say('live.slot') },
        { key: 'policy', title: say('live.policy') },
        { key: 'variants', title: say('live.variants') },
      ]}
      rows={Object.entries(configuration.slots).map(
        ([slot, { name: slotName = slot, default: standing, policy, variants }]) => ({
          key: slot,
          cells: [
            slotName,
            say(`studio.policy.${policy.kind}`),
            <ul key="variants" className="live-reasons">
              {Object.entries(variants).map(([name, { name: shown = name, content, offers }]) => (
                <li key={name}>
                  <strong>{shown}</strong> {name === standing && `(${say('live.default')})`}{' '}
                  {offers !== undefined && offers !== 'none' && `· ${say(`studio.offers.${offers}`)}`}{' '}
                  <span className="quiet">{summary(content, format)}</span>
                </li>
              ))}
            </ul>,
          ],
        }),
      )}
    />
  );
}

/** The content in a line: the texts in it. */
export function summary(content: unknown, format: Speaker['format']): string {
  if (typeof content === 'object' && content !== null)
    return Object.values(content)
      .map((value) =>
        isTexts(value) ? format.list(value) : typeof value === 'object' ? JSON.stringify(value) : String(value),
      )
      .join(' · ');
  return String(content);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
