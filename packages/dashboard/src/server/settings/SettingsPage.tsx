import type { PageProps } from '../page-props.ts';
import { mayAdministrate, mayConnect, mayWork } from '../place/roles.ts';
import { useAnswer } from '../use-answer.ts';
import { BrandSettings } from './BrandSettings.tsx';
import { CostSettings } from './CostSettings.tsx';
import { ServiceSettings } from './ServiceSettings.tsx';
import { StudySettings } from './StudySettings.tsx';
import { WorkspaceSettings } from './WorkspaceSettings.tsx';

/** What the figures are made with: each says what it changes, and a new run shows it. */
export function SettingsPage(props: PageProps) {
  const { speaker, session, newest } = props;
  const { say, language } = speaker;
  // As high as it will be before what stands below it is drawn.
  const costs = useAnswer('GET /api/costs', { language, keeps: true });
  const isDrawn = costs.answer !== undefined || costs.error !== undefined;
  return (
    <>
      {newest && <StudySettings key={newest.run} {...props} newest={newest} />}
      <CostSettings {...props} />
      {isDrawn && (
        <section className="card form" aria-labelledby="others-title">
          <h2 id="others-title">{say('settings.others')}</h2>
          <WorkspaceSettings speaker={speaker} mayChange={mayWork(session.role)} />
          {mayConnect(session.role) && (
            <p>
              {say('settings.rhythm')} <a href="/refresh">{say('refresh.title')}</a>
            </p>
          )}
        </section>
      )}
      {isDrawn && <ServiceSettings speaker={speaker} newest={newest} />}
      {isDrawn && mayAdministrate(session.role) && <BrandSettings {...props} />}
    </>
  );
}
