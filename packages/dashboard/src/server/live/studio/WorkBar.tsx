import type { ExperienceConfiguration } from '@perennial/decide';
import type { Say } from '../say.ts';

interface Props {
  readonly say: Say;
  /** Null where what is written is no page. */
  readonly page: ExperienceConfiguration | null;
  readonly isUnsaved: boolean;
  readonly onPublish: (page: ExperienceConfiguration) => void;
  readonly onSave: (page: ExperienceConfiguration) => void;
  readonly onSlot: (slot: string) => void;
}

/** What stays in sight while a page is worked on: whether it is saved, how to save and publish it, and a list of its slots to jump to. */
export function WorkBar({ say, page, isUnsaved, onPublish, onSave, onSlot }: Props) {
  const slots = Object.entries(page?.slots ?? {});
  return (
    <div className="studio-top">
      <div className="studio-top-line">
        <p role="status" className={isUnsaved ? 'studio-unsaved' : 'quiet'}>
          {say(isUnsaved ? 'studio.unsaved' : 'studio.saved')}
        </p>
        <div className="live-buttons">
          <button type="button" disabled={page === null || !isUnsaved} onClick={() => page && onSave(page)}>
            {say('live.save-draft')}
          </button>
          <button type="button" className="main" disabled={page === null} onClick={() => page && onPublish(page)}>
            {say('live.publish')}
          </button>
        </div>
      </div>
      {slots.length > 1 && (
        <nav className="studio-jumps" aria-label={say('studio.slots.jump')}>
          {slots.map(([key, { name }]) => (
            <button key={key} type="button" onClick={() => onSlot(key)}>
              {name ?? key}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
