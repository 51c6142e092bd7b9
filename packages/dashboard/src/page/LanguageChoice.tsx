import { type Language, languageNames, languages, type Say } from '@perennial/words';

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The language of the page, each by its own name. */
export function LanguageChoice({ say, language, onLanguage }: Props) {
  return (
    <label>
      <span>{say('page.language')}</span>
      <select
        value={language}
        onChange={(event) => {
          const chosen = languages.find((code) => code === event.target.value);
          if (chosen) onLanguage(chosen);
        }}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {languageNames[code]}
          </option>
        ))}
      </select>
    </label>
  );
}
