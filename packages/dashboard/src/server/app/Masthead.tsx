import type { Language } from '@perennial/words';
import { LanguageChoice } from '../../page/LanguageChoice.tsx';
import { ThemeChoice } from '../../page/ThemeChoice.tsx';
import { ask } from '../ask.ts';
import type { PageProps } from '../page-props.ts';
import { mayAskCustomers } from '../place/roles.ts';
import { FindCustomer } from './FindCustomer.tsx';

interface Props extends PageProps {
  readonly onLanguage: (language: Language) => void;
}

/** What stands above every page: search, and how the reader wants to see it. */
export function Masthead({ speaker, session, newest, brand, onLanguage }: Props) {
  const { say, language } = speaker;
  const leave = async () => {
    await ask('DELETE /api/session', { language });
    location.assign('/sign-in');
  };
  return (
    <header className="masthead">
      <a className="brand" href="/">
        {brand?.logo && <img src={brand.logo} alt="" height={24} />} {brand?.name ?? 'Perennial'}
      </a>
      {mayAskCustomers(session.role) && <FindCustomer speaker={speaker} isKnownById={newest?.isKnownById ?? false} />}
      <div className="head-choices masthead-end">
        <LanguageChoice say={say} language={language} onLanguage={onLanguage} />
        <ThemeChoice say={say} />
        {session.name !== null && (
          <span>
            {session.name}{' '}
            <button type="button" className="link" onClick={leave}>
              {say('app.sign-out')}
            </button>
          </span>
        )}
      </div>
    </header>
  );
}
