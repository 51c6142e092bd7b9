import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { HoldoutCard } from '../live/read-outs/ReadOutCard.tsx';

/**
 * What acting on values brought: everybody who is shown pages that are decided, beside those who never are. It is worked out of all of these people, so it is
 * asked for only once it is opened.
 */
export function WhatActingBrought({ speaker }: { readonly speaker: Speaker }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="on-screen" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{speaker.say('app.acting')}</summary>
      {isOpen && (
        <>
          <HoldoutCard speaker={speaker} />
          <p className="filter">
            <a href="/live/read-outs">{speaker.say('live.read-outs')}</a>
          </p>
        </>
      )}
    </details>
  );
}
