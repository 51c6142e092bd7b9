import { isWordKey, type Say } from '@perennial/words';
import { type ReactNode, useId } from 'react';

interface Props {
  /** Of a term of the glossary. */
  readonly name: string;
  readonly say: Say;
  /** Whether there is a page with all terms. */
  readonly isOnServer?: boolean;
  readonly children: ReactNode;
}

/** A word that the glossary explains: what it means is one click away where it stands. The browser closes it on Escape. */
export function Term({ name, say, isOnServer = false, children }: Props) {
  const id = useId();
  const [title, is] = [`term.${name}`, `term.${name}.is`];
  if (!isWordKey(title) || !isWordKey(is)) return children;
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" className="popover term-is" role="dialog" aria-label={say(title)}>
        <strong>{say(title)}</strong>
        <span>{say(is)}</span>
        {isOnServer && <a href={`/glossary#${name}`}>{say('app.glossary')}</a>}
      </span>
    </>
  );
}
