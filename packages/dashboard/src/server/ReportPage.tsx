import type { ReportData } from '@perennial/study';
import { Failure, type Language } from '@perennial/words';
import type { ReactNode } from 'react';
import { App } from '../page/App.tsx';
import { Problem } from './Problem.tsx';
import type { PageProps } from './page-props.ts';
import { useAnswer } from './use-answer.ts';

interface Props extends PageProps {
  readonly above: ReactNode;
  readonly onLanguage: (language: Language) => void;
}

/** The report of the newest run, as a run leaves it in its workspace. */
export function ReportPage({ speaker, preferred, above, onLanguage }: Props) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer<ReportData>('/api/report', language);
  if (answer) {
    const data = { ...answer, language };
    return <App data={data} preferred={preferred} above={above} onLanguage={onLanguage} />;
  }
  return (
    <>
      {above}
      <main className="page-alone">
        {error === undefined && <p className="waiting">{say('app.loading')}</p>}
        {isEmpty(error) && (
          <div className="card empty">
            <h1>{say('app.empty')}</h1>
            <p>{say('app.empty.remedy')}</p>
            <p>
              <a href="/bring">{say('app.bring')}</a>
            </p>
          </div>
        )}
        {error !== undefined && !isEmpty(error) && <Problem error={error} speaker={speaker} />}
      </main>
    </>
  );
}

function isEmpty(error: unknown): boolean {
  return error instanceof Failure && (error.code === 'workspace-empty' || error.code === 'workspace-missing');
}
