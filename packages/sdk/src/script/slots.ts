import type { Page } from '../types.ts';

const DECIDED = 'data-decided';

/** Keeps the slots out of sight, at their size, until they are decided, so that nothing is seen to change. Calls back when they may be shown as they are. */
export function hideSlots(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`[data-slot]:not([${DECIDED}]){visibility:hidden!important}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** Fills the slots of a document as they come: before the browser draws them. */
export function fillSlots(page: Page, isLoading: () => boolean): void {
  const fill = () => {
    for (const element of document.querySelectorAll(`[data-slot]:not([${DECIDED}])`)) {
      // The last element of a document that is being read may lack its end.
      if (isLoading() && !element.nextSibling) continue;
      const slot = page.slots[element.getAttribute('data-slot')!];
      if (slot && page.decision !== null) fillSlot(element, slot);
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

/** `data-field="title"` shows that field of the content; `data-field="href:link"` has it as an attribute. */
function fillSlot(element: Element, { content, disclosure }: Page['slots'][string]): void {
  const fields = { ...(content as Readonly<Record<string, unknown>>), disclosure };
  for (const at of [element, ...element.querySelectorAll('[data-field]')]) {
    const [name, from] = (at.getAttribute('data-field') ?? '').split(':') as [string, string?];
    const value = fields[(from ?? name) as keyof typeof fields] as unknown;
    if (value === undefined) continue;
    if (from === undefined) at.textContent = String(value);
    else if (/^(href|src|alt|title)$/.test(name) && !/^\s*javascript:/i.test(String(value)))
      at.setAttribute(name, String(value));
  }
}
