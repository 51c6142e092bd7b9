import type { Page } from '../types.ts';

const DECIDED = 'data-decided';

/** Whether a visitor may have seen the slots as they stand, so that they would see them change: the script came late. */
export function areSeen(): boolean {
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
  return isPainted && document.querySelector('[data-slot]') !== null;
}

/** Keeps the slots out of sight, at their size, until they are decided, so that nothing is seen to change. Calls back when they may be shown as they are. */
export function hideSlots(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`[data-slot]:not([${DECIDED}]){visibility:hidden!important}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** Fills the slots of a document as they come, before the browser draws them, and tells of each. What is in sight already stays as it is. */
export function fillSlots(page: Page, isLoading: () => boolean, filled: () => void): void {
  const fill = () => {
    for (const element of document.querySelectorAll(`[data-slot]:not([${DECIDED}])`)) {
      // The last element of a document that is being read may lack its end.
      if (isLoading() && !element.nextSibling) continue;
      const slot = isInSight(element) ? undefined : page.slots[element.getAttribute('data-slot')!];
      if (slot) {
        fillSlot(element, slot);
        filled();
      }
      element.setAttribute(DECIDED, slot?.variant ?? '');
    }
  };
  fill();
  if (!isLoading()) return;
  const observer = new MutationObserver(fill);
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    fill();
  });
}

function isInSight(element: Element): boolean {
  return getComputedStyle(element).visibility === 'visible' && element.getClientRects().length > 0;
}

type Fields = Readonly<Record<string, unknown>>;

/** `data-field="title"` shows that field of the content, `data-field="recommended.0"` the first of a list; `data-field="href:link"` has it as an attribute. */
function fillSlot(element: Element, { content, disclosure }: Page['slots'][string]): void {
  const fields: unknown = { ...(content as Fields), disclosure };
  for (const at of [element, ...element.querySelectorAll('[data-field]')]) {
    const [name, from] = (at.getAttribute('data-field') ?? '').split(':') as [string, string?];
    const value = (from ?? name).split('.').reduce((of, key) => (of as Fields | null)?.[key], fields);
    if (value === undefined) continue;
    if (from === undefined) at.textContent = String(value);
    else if (/^(alt|title)$/.test(name) || (/^(href|src)$/.test(name) && isAddress(String(value))))
      at.setAttribute(name, String(value));
  }
}

/** Of a page, a picture or whom to write to: none that runs a program, however it is written. */
function isAddress(text: string): boolean {
  return (
    URL.canParse(text, document.baseURI) && /^(https?|mailto|tel|data):$/.test(new URL(text, document.baseURI).protocol)
  );
}
