import type { Speaker } from '@perennial/words';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface Props {
  readonly experience: string;
  readonly speaker: Speaker;
  readonly children: ReactNode;
}

/** What a draft was made of, and the way to it. */
export function DraftMade({ experience, speaker, children }: Props) {
  return (
    <p role="status">
      {children}{' '}
      <Link href={`/live/experiences?${new URLSearchParams({ key: experience, draft: 'saved' })}`}>
        {speaker.say('live.promote.look')}
      </Link>
    </p>
  );
}
