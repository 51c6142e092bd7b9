import { useSearchParams } from 'wouter';
import { CustomerList } from '../customers/CustomerList.tsx';
import { DownloadCustomers } from '../customers/DownloadCustomers.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { Measured } from './Measured.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';

/** A segment: what is expected of it, who is in it, and they as a file. */
export function SegmentPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [params] = useSearchParams();
  const name = params.get('name') ?? '';
  const { answer, error } = useAnswer('GET /api/segments', { language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  const segment = answer.segments.find((each) => each.name === name);
  if (!segment) return <p className="card">{say('app.segment.gone', { name: { text: name } })}</p>;
  return (
    <>
      <div className="card">
        <p>
          <code>{segment.rule}</code>
        </p>
        {segment.action !== '' && <p>{segment.action}</p>}
        <Measured rule={segment.rule} speaker={speaker} />
        <p className="form-end">
          <DownloadCustomers
            asked={{ rule: segment.rule }}
            name={name}
            words={say('app.segment.export')}
            isMain
            speaker={speaker}
          />
          <a href={`/segments?${new URLSearchParams({ name })}`}>{say('app.edit')}</a>
        </p>
      </div>
      <ThenAndNow name={name} speaker={speaker} />
      <CustomerList asked={{}} ofSegment={name} speaker={speaker} />
    </>
  );
}
