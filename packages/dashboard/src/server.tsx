import { createRoot } from 'react-dom/client';
import { ServerPages } from './server/ServerPages.tsx';

const place = document.getElementById('page');
if (place) createRoot(place).render(<ServerPages preferred={navigator.languages} />);
