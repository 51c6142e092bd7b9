import { createRoot } from 'react-dom/client';
import { rememberedTheme, showTheme } from './page/theme.ts';
import { EMBEDDED_DESK, EmbeddedDesk } from './server/live/service-desk/EmbeddedDesk.tsx';
import { ServerPages } from './server/ServerPages.tsx';

// Before anything is drawn: a page that was chosen dark is never light first.
showTheme(rememberedTheme());

const place = document.getElementById('page');
if (place) {
  // In a frame nothing else is drawn, and nobody's session asked for.
  const Pages = location.pathname === EMBEDDED_DESK ? EmbeddedDesk : ServerPages;
  createRoot(place).render(<Pages preferred={navigator.languages} />);
}
