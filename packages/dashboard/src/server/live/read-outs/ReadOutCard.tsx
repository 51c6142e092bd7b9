import { baselineLine, broughtLine } from '@perennial/decide/business-case';
import type { SessionAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import type { ReactNode } from 'react';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import { TermTitle } from '../../../figures/TermTitle.tsx';
import { Problem } from '../../Problem.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { ReadOut } from '../answers.ts';
import { decisionsAddress } from '../DecisionTable.tsx';
import { moneyIn } from '../money.ts';
import { AllocationOverTime } from './AllocationOverTime.tsx';
import { BusinessCase } from './BusinessCase.tsx';
import { PolicyMonitor } from './PolicyMonitor.tsx';
import { SaidAndHappened } from './SaidAndHappened.tsx';
import { StageOutcomes } from './StageOutcomes.tsx';
import { Standings } from './Standings.tsx';
import { VariantOutcomes } from './VariantOutcomes.tsx';
import { differenceWords, numberOf, pointsIn } from './write.ts';

/** Lifetime value counts; what it is made of, and what must not get worse, comes after it. */
const measures = [
  ...(['value', 'revenue', 'converted', 'orders'] as const),
  ...(['returned', 'complained', 'regretted', 'unsubscribed'] as const),
] as const;

/** Fewer than so many on either side say nothing. */
const FEWEST = 30;

interface Props {
  readonly speaker: Speaker;
}

interface PageCardProps extends Props {
  readonly session: SessionAnswer;
  readonly experience: string;
}

/** What one page did, with what was said of it before beside what happened since. */
export function PageCard({ speaker, session, experience }: PageCardProps) {
  const params = { key: experience };
  const { answer, error } = useAnswer('GET /api/experiences/:key/read-out', { params, language: speaker.language });
  const kept = useAnswer('GET /api/experiences/:key/read-outs', { params, language: speaker.language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  return (
    <Card
      answer={answer}
      title={experience}
      speaker={speaker}
      links={
        <p className="filter">
          <a href={`/live/experiences?${new URLSearchParams(params)}`}>{speaker.say('live.studio')}</a>
          <a href={decisionsAddress({ experience })}>{speaker.say('live.decisions')}</a>
        </p>
      }
    >
      {isEnough(answer) && (
        <Standings experience={experience} variants={answer.variants} speaker={speaker} session={session} />
      )}
      <BusinessCase experience={experience} answer={answer} speaker={speaker} />
      <AllocationOverTime experience={experience} speaker={speaker} />
      <PolicyMonitor experience={experience} speaker={speaker} />
      <SaidAndHappened title={experience} kept={kept.answer ?? []} currency={answer.currency} speaker={speaker} />
    </Card>
  );
}

/** What all pages together did beside those who never see one, with what was said before and what happened since. */
export function HoldoutCard({ speaker }: Props) {
  const { answer, error } = useAnswer('GET /api/holdout/read-out', { language: speaker.language });
  const kept = useAnswer('GET /api/holdout/read-outs', { language: speaker.language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return null;
  const title = speaker.say('live.holdout');
  return (
    <Card answer={answer} title={title} speaker={speaker}>
      <SaidAndHappened title={title} kept={kept.answer ?? []} currency={answer.currency} speaker={speaker} />
    </Card>
  );
}

interface CardProps extends Props {
  readonly answer: ReadOut;
  readonly title: string;
  /** Where what it is of is worked on, and what was decided there. */
  readonly links?: ReactNode;
  readonly children?: ReactNode;
}

/** What was found where anybody has seen it, and where to go on. */
function Card({ links, children, ...read }: CardProps) {
  const { answer, title, speaker } = read;
  const isSeen = answer.people.control + answer.people.treated > 0;
  return (
    <section className="card live-table" aria-label={title}>
      <h2>{title}</h2>
      {isSeen ? <Found {...read} /> : <p className="quiet">{speaker.say('live.none.read-out')}</p>}
      {links}
      {isSeen && children}
    </section>
  );
}

type ReadProps = Omit<CardProps, 'links' | 'children'>;

/** Findings, every measure beside the control group, and each variant. */
function Found({ answer, title, speaker }: ReadProps) {
  const { say, language } = speaker;
  const { people, findings, variants, currency, sampleRatio, measures: found, baseline } = answer;
  const basis = { people, sampleRatio, comparison: found.value.comparison };
  const brought = broughtLine(basis, { say, money: moneyIn(currency, language) });
  return (
    <>
      <p>{say('live.read-out.people', { control: { count: people.control }, treated: { count: people.treated } })}</p>
      {brought !== null && (
        <p>
          <strong>{brought}</strong>
        </p>
      )}
      {baseline && (
        <p>
          {baselineLine(
            { ...baseline, comparison: baseline.measures.value.comparison },
            { say, money: moneyIn(currency, language) },
          )}
        </p>
      )}
      {findings.map(({ says, slotName, variantName }) => (
        <p key={`${says} ${slotName} ${variantName}`} role="alert">
          {variantName !== undefined && <strong>{`${slotName}: ${variantName}. `}</strong>}
          {says}
        </p>
      ))}
      {isEnough(answer) && <Measures answer={answer} title={title} speaker={speaker} />}
      {isEnough(answer) && variants.length > 0 && (
        <VariantOutcomes title={title} variants={variants} money={moneyIn(currency, language)} speaker={speaker} />
      )}
      {isEnough(answer) && (
        <StageOutcomes title={title} stages={answer.stages} money={moneyIn(currency, language)} speaker={speaker} />
      )}
      <p className="quiet">{basisOf(answer, speaker)}</p>
    </>
  );
}

function isEnough({ people: { control, treated } }: ReadOut): boolean {
  return Math.min(control, treated) >= FEWEST;
}

function Measures({ answer, title, speaker }: ReadProps) {
  const { say, format, language } = speaker;
  const money = moneyIn(answer.currency, language);
  const writes = { value: money, revenue: money, orders: format.decimal };
  return (
    <SimpleTable
      title={`${title}: ${say('live.measures')}`}
      isStacked
      columns={[
        { key: 'measure', title: say('live.measure') },
        {
          key: 'control',
          title: <TermTitle title="live.control" say={say} />,
          words: say('live.control'),
          isNumber: true,
        },
        { key: 'treated', title: say('live.treated'), isNumber: true },
        { key: 'difference', title: say('live.difference'), isNumber: true },
      ]}
      rows={measures.map((name) => {
        const { control, treated, comparison } = answer.measures[name];
        const write = name in writes ? writes[name as keyof typeof writes] : format.shareFine;
        const writeDifference = name in writes ? write : pointsIn(speaker);
        return {
          key: name,
          cells: [
            <TermTitle key="measure" title={`live.measure.${name}`} say={say} />,
            numberOf(control, write),
            numberOf(treated, write),
            differenceWords(comparison, writeDifference, say),
          ],
        };
      })}
    />
  );
}

function basisOf({ run, horizonDays, asOf, currency }: ReadOut, { say, language }: Speaker): string {
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(asOf));
  const stand = { at: { words: at }, currency: { text: currency } };
  return run === null || horizonDays === null
    ? say('live.read-out.basis.observed', stand)
    : say('live.read-out.basis', { ...stand, run: { count: run }, days: { count: horizonDays } });
}
