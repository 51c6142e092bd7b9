import { useEffect } from 'react';
import { followed } from '../../place/follow-link.ts';

/** What is asked before the page at an address is left; null where nothing is. */
let asked: { readonly address: URL; readonly question: string } | null = null;

// A window tells its listeners in the order in which they came: this one has to come before that of the pages, which go where the address says.
if (typeof window !== 'undefined')
  addEventListener('popstate', (event) => {
    if (asked === null || location.pathname === asked.address.pathname || confirm(asked.question)) return;
    event.stopImmediatePropagation();
    // The address has changed already: whoever stays is put back to it.
    history.pushState(null, '', asked.address);
  });

/** Asks before a page is left on which something is not saved: by a link within the pages, by going back or forward, by closing the window, or by loading another address. */
export function useLeaveCheck(isUnsaved: boolean, question: string): void {
  useEffect(() => {
    if (!isUnsaved) return;
    asked = { address: new URL(location.href), question };
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
      asked = null;
      removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, { capture: true });
    };
  }, [isUnsaved, question]);
}
