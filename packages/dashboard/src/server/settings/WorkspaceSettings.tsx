import { languageNames, languages, type Speaker } from '@perennial/words';
import { Problem } from '../Problem.tsx';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';

interface Props {
  readonly speaker: Speaker;
  readonly mayChange: boolean;
}

/** The currency in which the workspace is studied, and the language in which the server writes by itself. */
export function WorkspaceSettings({ speaker, mayChange }: Props) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/settings', { language, keeps: true });
  const { change, error: refused } = useChange(language);
  const problem = refused ?? error;
  const set = answer ?? { currency: null, language: null };
  const choose = (body: Partial<Pick<typeof set, 'currency' | 'language'>>) =>
    void change('PUT /api/settings', { body });
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return (
    <>
      <div className="form-line">
        <label>
          <span>{say('settings.currency')}</span>
          <select
            disabled={!answer || !mayChange}
            value={set.currency ?? ''}
            onChange={({ target }) => choose({ currency: target.value || null })}
          >
            <option value="">{say('settings.currency.as-files')}</option>
            {Intl.supportedValuesOf('currency').map((code) => (
              <option key={code} value={code}>
                {code} · {names.of(code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('settings.language')}</span>
          <select
            disabled={!answer || !mayChange}
            value={set.language ?? ''}
            onChange={({ target }) => choose({ language: languages.find((code) => code === target.value) ?? null })}
          >
            <option value="">{say('settings.language.as-started')}</option>
            {languages.map((code) => (
              <option key={code} value={code} lang={code}>
                {languageNames[code]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="quiet">
        {say('settings.currency.is')} {say('settings.language.is')}
      </p>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
    </>
  );
}
