import { createRoot } from 'react-dom/client';
import { rememberedTheme, showTheme } from './page/theme.ts';
import { ServerPages } from './server/ServerPages.tsx';

// Before anything is drawn: a page that was chosen dark is never light first.
showTheme(rememberedTheme());

const place = document.getElementById('page');
if (place) createRoot(place).render(<ServerPages preferred={navigator.languages} />);
