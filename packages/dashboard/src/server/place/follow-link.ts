/** What is asked of the server itself, and no page. */
const NO_PAGE = /^\/(?:api|v1|health|metrics|mcp)(?:\/|$)/;

/** A click, as the browser or React tells it. */
type Click = Pick<MouseEvent, 'defaultPrevented' | 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'target'>;

/** The address within the pages that a click on a link leads to; null where the browser is to follow it. */
export function followed({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey, target }: Click) {
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href || link.target !== '' || link.hasAttribute('download')) return null;
  const { origin, pathname, search, hash } = new URL(link.href);
  const isHere = pathname === location.pathname && search === location.search && hash !== '';
  if (origin !== location.origin || NO_PAGE.test(pathname) || isHere) return null;
  return `${pathname}${search}${hash}`;
}
