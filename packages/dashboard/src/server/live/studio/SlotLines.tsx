import type { ExperienceConfiguration } from '@perennial/decide';
import type { Say } from '../say.ts';
import { changed, newSlot, shownAs, variantNames } from './edit-page.ts';
import { NameForm } from './NameForm.tsx';
import { SlotForm } from './SlotForm.tsx';
import { idOfSlot, type OpenSlots } from './use-open-slots.ts';
import type { PreviewState } from './use-preview.ts';

interface Props {
  readonly page: ExperienceConfiguration;
  readonly say: Say;
  readonly slots: OpenSlots;
  readonly shown: PreviewState['shown'];
  readonly onPage: (page: ExperienceConfiguration) => void;
}

/** The slots of a page, each a line that opens to its form, and a form for another. */
export function SlotLines({ page, say, slots: { opened, toggle, openAll, closeAll, lead }, shown, onPage }: Props) {
  const names = Object.keys(page.slots);
  const areAllOpen = names.every((name) => opened.has(name));
  return (
    <section className="studio-slots" aria-label={say('live.slots')}>
      <div className="studio-slots-head">
        <h2>{say('live.slots')}</h2>
        {names.length > 1 && (
          <button type="button" className="link" onClick={() => (areAllOpen ? closeAll() : openAll(names))}>
            {say(areAllOpen ? 'studio.slots.close' : 'studio.slots.open')}
          </button>
        )}
      </div>
      {Object.entries(page.slots).map(([name, slot]) => {
        const isOpen = opened.has(name);
        const now = shown?.slots[name]?.variant;
        return (
          <section key={name} className="card studio-slot" aria-label={slot.name ?? name}>
            <h3>
              <button
                type="button"
                id={idOfSlot(name)}
                className="studio-line"
                aria-expanded={isOpen}
                onClick={() => toggle(name)}
              >
                <strong>{slot.name ?? name}</strong>
                <span>
                  {[
                    ...(now === undefined
                      ? []
                      : [say('studio.slot.now', { variant: { text: variantNames(slot)(now) } })]),
                    say('studio.slot.variants', { n: { count: Object.keys(slot.variants).length } }),
                    say(`studio.policy.${slot.policy.kind}`),
                  ].join(' · ')}
                </span>
              </button>
            </h3>
            {isOpen && (
              <SlotForm
                name={name}
                slot={slot}
                currency={page.currency}
                say={say}
                onSlot={(next) => onPage({ ...page, slots: { ...page.slots, [name]: next } })}
                onRemove={() => onPage({ ...page, slots: changed(page.slots, name, undefined) })}
              />
            )}
          </section>
        );
      })}
      <div className="card">
        <NameForm
          label={say('studio.slot.name')}
          button={say('studio.slot.add')}
          kind="slot"
          taken={names}
          say={say}
          onName={({ key, name }) => {
            onPage({ ...page, slots: { ...page.slots, [key]: { ...shownAs(name), ...newSlot('plain') } } });
            lead(key);
          }}
        />
      </div>
    </section>
  );
}
