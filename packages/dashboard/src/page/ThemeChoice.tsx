import type { Say } from '@perennial/words';
import { useState } from 'react';
import { rememberedTheme, rememberTheme, showTheme, themes } from './theme.ts';

/** Light, dark, or whatever the system has. */
export function ThemeChoice({ say }: { readonly say: Say }) {
  const [theme, setTheme] = useState(rememberedTheme);
  return (
    <label>
      <span>{say('page.theme')}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((each) => each === event.target.value) ?? 'system';
          setTheme(chosen);
          rememberTheme(chosen);
          showTheme(chosen);
        }}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {say(`page.theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
