import type { PreviewAnswer, UploadAnswer } from '@perennial/server';
import { type ReactNode, useRef, useState } from 'react';
import { ask } from '../ask.ts';
import { FocusKept } from '../FocusKept.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import type { RunSettings } from '../settings/use-run.ts';
import { type Corrections, noCorrections } from './corrections.ts';
import { DropFiles } from './DropFiles.tsx';
import { JobProgress } from './JobProgress.tsx';
import { Recognised } from './Recognised.tsx';

type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'busy'; readonly words: string }
  | {
      readonly at: 'recognised';
      readonly uploads: readonly UploadAnswer[];
      readonly preview: PreviewAnswer;
      readonly corrections: Corrections;
      readonly isReading: boolean;
    }
  | { readonly at: 'running'; readonly job: string }
  | { readonly at: 'failed'; readonly error: unknown };

/** Files become a report: dropped, recognised, studied. The address holds the job, so that it is found again. */
export function BringPage(props: PageProps) {
  const { speaker } = props;
  const { say, language } = speaker;
  const [stage, setStage] = useState<Stage>(() => {
    const job = new URLSearchParams(location.search).get('job');
    return job ? { at: 'running', job } : { at: 'choosing' };
  });
  /** How often the files have been looked at: an answer that was overtaken is not shown. */
  const looks = useRef(0);
  const choose = () => {
    looks.current++;
    history.replaceState(null, '', '/bring');
    setStage({ at: 'choosing' });
  };
  const trying = async (work: () => Promise<void>) => work().catch((error) => setStage({ at: 'failed', error }));
  const recognise = (
    files: readonly File[],
    before: readonly UploadAnswer[] = [],
    corrections: Corrections = noCorrections,
  ) =>
    trying(async () => {
      const uploads = [...before];
      for (const file of files) {
        setStage({ at: 'busy', words: say('app.sending', { file: { text: file.name } }) });
        uploads.push(await ask('POST /api/uploads', { query: { name: file.name }, file, language }));
      }
      setStage({ at: 'busy', words: say('app.recognising') });
      await look(uploads, corrections);
    });
  const look = async (uploads: readonly UploadAnswer[], corrections: Corrections) => {
    const mine = ++looks.current;
    const body = { uploads: uploads.map(({ id }) => id), ...corrections };
    const preview = await ask('POST /api/previews', { body, language });
    if (mine === looks.current) setStage({ at: 'recognised', uploads, preview, corrections, isReading: false });
  };
  const start = (uploads: readonly UploadAnswer[], settings: RunSettings, of: 'orders' | 'subscriptions') =>
    trying(async () => {
      const body = { kind: 'run', uploads: uploads.map(({ id }) => id), ...settings } as const;
      const { id } = await ask('POST /api/jobs', { body, language });
      history.replaceState(null, '', `/bring?${new URLSearchParams({ job: id, of })}`);
      setStage({ at: 'running', job: id });
    });
  const kept = (content: ReactNode) => <FocusKept shown={stage.at}>{content}</FocusKept>;
  if (stage.at === 'choosing') return kept(<DropFiles say={say} onFiles={(files) => void recognise(files)} />);
  if (stage.at === 'busy')
    return kept(
      <p className="card waiting" role="status">
        {stage.words}
      </p>,
    );
  if (stage.at === 'running') return kept(<JobProgress key={stage.job} {...props} id={stage.job} onAgain={choose} />);
  if (stage.at === 'recognised')
    return kept(
      <Recognised
        speaker={speaker}
        preview={stage.preview}
        corrections={stage.corrections}
        isReading={stage.isReading}
        before={props.newest}
        onCorrect={(corrections) => {
          setStage({ ...stage, corrections, isReading: true });
          void trying(() => look(stage.uploads, corrections));
        }}
        onStart={(settings) => {
          void start(stage.uploads, { ...stage.corrections, ...settings }, studiedOf(stage.preview, props.newest));
        }}
        onMore={(files) => void recognise(files, stage.uploads, stage.corrections)}
        onOthers={choose}
      />,
    );
  return kept(
    <>
      <Problem error={stage.error} speaker={speaker} />
      <button type="button" className="at-start" onClick={choose}>
        {say('app.again')}
      </button>
    </>,
  );
}

/** Whether orders will be studied, alone or beside subscriptions: those that were brought now or before. */
function studiedOf(
  { columns, asContracts, subscriptions }: PreviewAnswer,
  before: PageProps['newest'],
): 'orders' | 'subscriptions' {
  const hasOrders = (columns.length > 0 && asContracts === null) || before?.hasOrders === true;
  return !hasOrders && (subscriptions ?? asContracts) !== null ? 'subscriptions' : 'orders';
}
