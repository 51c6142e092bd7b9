import { type ReactNode, useEffect, useRef } from 'react';
import type { Say } from '../say.ts';
import { useWide } from './use-wide.ts';

interface Props {
  readonly say: Say;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Where the preview stands: beside the form where there is room, else one tap away, above the page, which stays where it was. */
export function PreviewPane({ say, isOpen, onOpen, children }: Props) {
  const isWide = useWide();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open === isOpen) return;
    if (isOpen) shown.showModal();
    else shown.close();
  }, [isOpen]);
  const title = say('live.preview');
  if (isWide)
    return (
      <section className="card studio-side" aria-label={title}>
        <h2>{title}</h2>
        {children}
      </section>
    );
  return (
    <>
      <div className="studio-bar">
        <button type="button" className="main" onClick={() => onOpen(true)}>
          {title}
        </button>
      </div>
      <dialog ref={dialog} className="studio-sheet" aria-label={title} onClose={() => onOpen(false)}>
        <div className="studio-sheet-head">
          <h2>{title}</h2>
          <button type="button" onClick={() => onOpen(false)}>
            {say('studio.preview.back')}
          </button>
        </div>
        {isOpen && children}
      </dialog>
    </>
  );
}
