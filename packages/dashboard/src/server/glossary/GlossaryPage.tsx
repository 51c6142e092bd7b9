import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import type { PageProps } from '../page-props.ts';
import { titleOf } from '../place/title-of.ts';
import { glossary } from './terms.ts';

/** Every term in the order of the reader's language: what it means, how it is reckoned, and where it stands. */
export function GlossaryPage({ speaker, newest }: PageProps) {
  const { say, language } = speaker;
  const [params, setParams] = useSearchParams();
  const part = params.get('search') ?? '';
  const terms = glossary(say, language);
  const wanted = part.trim().toLocaleLowerCase(language);
  const shown = terms.filter(
    ({ title, is }) =>
      title.toLocaleLowerCase(language).includes(wanted) || is.toLocaleLowerCase(language).includes(wanted),
  );
  const letters = [...new Set(shown.map(({ letter }) => letter))];
  useEffect(() => {
    // The page was not drawn yet when the browser looked for the place in the address.
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, []);
  return (
    <>
      <div className="search">
        <label>
          <span>{say('app.glossary.search')}</span>
          <input
            type="search"
            value={part}
            onChange={({ target: { value } }) => setParams(value === '' ? {} : { search: value }, { replace: true })}
          />
        </label>
      </div>
      <nav className="letters" aria-label={say('app.glossary.letters')}>
        {letters.map((letter) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {shown.length === 0 && <p className="card">{say('app.glossary.none')}</p>}
      {letters.map((letter) => (
        <section key={letter} className="card" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl className="glossary">
            {shown
              .filter((term) => term.letter === letter)
              .map(({ name, title, is, formula, reports }) => (
                <div key={name} id={name}>
                  <dt>{title}</dt>
                  <dd>{is}</dd>
                  {formula && (
                    <dd>
                      <code>{formula}</code>
                    </dd>
                  )}
                  {reports.some((report) => newest?.reports.includes(report)) && (
                    <dd className="quiet">
                      {say('app.glossary.where')}{' '}
                      {reports
                        .filter((report) => newest?.reports.includes(report))
                        .map((report) => (
                          <a key={report} href={`/reports/${report}`}>
                            {titleOf(report, speaker)}
                          </a>
                        ))}
                    </dd>
                  )}
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
