import { useSyncExternalStore } from 'react';

/** As studio.css has it: from here on the preview stands beside the form. */
const WIDE = '(min-width: 1100px)';

/** Whether form and preview have room beside each other. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(WIDE);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(WIDE).matches,
  );
}
