import { useEffect } from 'react';
import { followed } from '../../place/follow-link.ts';

/** Asks before a page is left on which something is not saved: by a link within the pages, by closing the window, or by loading another address. */
export function useLeaveCheck(isUnsaved: boolean, question: string): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const unload = (event: BeforeUnloadEvent) => event.preventDefault();
    const click = (event: MouseEvent) => {
      if (followed(event) === null || confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('beforeunload', unload);
    // Before the pages follow it.
    document.addEventListener('click', click, { capture: true });
    return () => {
      removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, { capture: true });
    };
  }, [isUnsaved, question]);
}
