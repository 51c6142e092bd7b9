import type { AnyReportData, BasisName } from '@perennial/study';
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { BasisChoice } from '../../page/BasisChoice.tsx';
import { ReportSection } from '../../page/ReportSection.tsx';
import { useArrival } from '../../page/use-arrival.ts';
import { WithAssumed } from '../../page/WithAssumed.tsx';
import { type Besides, type Planned, ReportContext } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { sectionsOf } from '../../sections.ts';
import { Freshness } from '../Freshness.tsx';
import { Nothing } from '../Nothing.tsx';
import { Problem } from '../Problem.tsx';
import type { Newest, PageProps } from '../page-props.ts';
import { linksOnServer } from '../place/links.ts';
import { mayAskCustomers, mayPlan } from '../place/roles.ts';
import { planAddress } from '../playbooks/plan-address.ts';
import { PickedSegment } from '../segments/PickedSegment.tsx';
import { useAnswer } from '../use-answer.ts';
import { isBasis } from './basis-in-address.ts';
import { ReadableSection } from './ReadableSection.tsx';

interface Props extends PageProps {
  /** Of the reports, in the order in which they are shown. */
  readonly names: readonly string[];
  /** Whether they stand together, each leading to its own page. */
  readonly isHome?: boolean;
}

/** Reports a section draws besides its own. */
const besides: Readonly<Record<string, readonly string[]>> = { customers: ['method'] };

/** Some reports of the newest run, as the report of a run draws them. The address holds the basis of the figures. */
export function ReportsPage(props: Props) {
  const { speaker, names, newest } = props;
  const asked = [...new Set(names.flatMap((name) => [name, ...(besides[name] ?? [])]))];
  const isWanted = newest !== null && names.length > 0;
  const { answer, error } = useAnswer('GET /api/report', {
    query: { reports: asked.join(',') },
    language: speaker.language,
    isWanted,
  });
  if (newest === null) return <Nothing speaker={speaker} session={props.session} />;
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (names.length === 0) return <p className="card">{speaker.say('app.no-reports')}</p>;
  if (!answer) return <Waiting sections={names.length} words={speaker.say('app.loading')} />;
  return <Drawn {...props} newest={newest} data={answer} />;
}

interface DrawnProps extends Props {
  readonly newest: Newest;
  readonly data: AnyReportData;
}

function Drawn({ speaker, session, newest, preferred, names, isHome = false, data }: DrawnProps) {
  useArrival();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('basis');
  const basis: BasisName = isBasis(asked) ? asked : 'revenue';
  const { language } = speaker;
  const { answer: notes } = useAnswer('GET /api/annotations', { language });
  const report = useMemo(
    () =>
      makeReport(data, language, preferred, {
        basis,
        links: linksOnServer(session),
        notes: notes ?? [],
        besides: besidesOf({ speaker, session, newest, isHome }),
      }),
    [data, language, preferred, basis, speaker, session, newest, notes, isHome],
  );
  const sections = useMemo(() => {
    const all = sectionsOf(data);
    return names.flatMap((name) => all.filter(({ definition }) => definition.name === name));
  }, [data, names]);
  const choose = (chosen: BasisName) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (chosen === 'revenue') next.delete('basis');
        else next.set('basis', chosen);
        return next;
      },
      { replace: true },
    );
  return (
    <ReportContext value={report}>
      {'reports' in data && (
        <div className="page-choices">
          <BasisChoice onChoose={choose} />
        </div>
      )}
      <WithAssumed>
        {sections.map((section) => (
          <div key={section.definition.name} className="section-of-page">
            <ReadableSection
              name={section.definition.name}
              run={data.record.run}
              madeBy={data.record.software}
              speaker={speaker}
            >
              <ReportSection {...section} />
            </ReadableSection>
            {isHome && (
              <p className="on-screen">
                <a href={`/reports/${section.definition.name}`}>{speaker.say('app.own-page')}</a>
              </p>
            )}
          </div>
        ))}
      </WithAssumed>
    </ReportContext>
  );
}

/** What stands beside each report: how old its figures are, for whoever may ask for customers what is known of those chosen in a chart, and for whoever plans a way to a playbook. */
function besidesOf({
  speaker,
  session: { role },
  newest,
  isHome,
}: Pick<DrawnProps, 'speaker' | 'session' | 'newest' | 'isHome'>): Besides {
  const segment = (rule: string) => <PickedSegment rule={rule} speaker={speaker} maySave={mayPlan(role)} />;
  const playbook = ({ place, kind, what }: Planned) => (
    <a className="other" href={planAddress({ place, kind })} aria-label={`${speaker.say('playbooks.plan')}: ${what}`}>
      {speaker.say('playbooks.plan')}
    </a>
  );
  return {
    // Where reports stand together it is said once, above them.
    freshness: isHome ? null : <Freshness freshness={newest.freshness} speaker={speaker} />,
    segment: mayAskCustomers(role) ? segment : null,
    playbook: mayPlan(role) ? playbook : null,
  };
}

/** Keeps the room of what is to come, so that nothing jumps. */
function Waiting({ sections, words }: { readonly sections: number; readonly words: string }) {
  return (
    <div role="status" aria-label={words}>
      {Array.from({ length: sections }, (_, i) => (
        <div key={String(i)} className="card skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}
