import { useSearchParams } from 'wouter';
import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import { DeskSearch } from './DeskSearch.tsx';
import { deskOf } from './desk.ts';
import { FoundAtDesk } from './FoundAtDesk.tsx';

/** Looks up a customer who is in touch; the address says whom. */
export function ServiceDeskPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const { answer, error, again } = useAnswer('GET /api/service-desk', {
    query: { search },
    language,
    isWanted: search !== '',
  });
  const look = (sought: string) => setParams({ search: sought });
  return (
    <div className="service-desk">
      <p>{say('service-desk.asks')}</p>
      <DeskSearch key={search} speaker={speaker} search={search} onSearch={look} />
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {search !== '' && !answer && error === undefined && <div className="card skeleton" aria-hidden="true" />}
      <div aria-live="polite">
        {answer && search !== '' && (
          <FoundAtDesk found={answer} speaker={speaker} onChoose={look} desk={deskOf({ language, onService: again })}>
            <a href="/customers">{say('service-desk.none.all')}</a>
          </FoundAtDesk>
        )}
      </div>
    </div>
  );
}
