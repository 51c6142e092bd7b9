import { createRoot } from 'react-dom/client';
import { App } from './page/App.tsx';
import { rememberedTheme, showTheme } from './page/theme.ts';
import { Unreadable } from './page/Unreadable.tsx';
import { readReport } from './report/read-report.ts';

// Before anything is drawn: a page that was chosen dark is never light first.
showTheme(rememberedTheme());

const place = document.getElementById('page');
if (place) {
  const read = await readReport(document);
  const root = createRoot(place);
  if ('data' in read) root.render(<App data={read.data} preferred={navigator.languages} />);
  else root.render(<Unreadable failure={read.failure} preferred={navigator.languages} />);
}
