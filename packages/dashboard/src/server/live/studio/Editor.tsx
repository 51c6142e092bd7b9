import type { ExperienceConfiguration } from '@perennial/decide';
import { useState } from 'react';
import { ask } from '../../ask.ts';
import type { PageProps } from '../../page-props.ts';
import { mayDesign } from '../may-design.ts';
import { changesBetween } from './changes-between.ts';
import { Draft } from './Draft.tsx';
import { draftOf } from './drafts.ts';
import { readPage } from './edit-page.ts';
import { PageForm } from './PageForm.tsx';
import { Preview } from './Preview.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { SlotLines } from './SlotLines.tsx';
import { SlotTable } from './SlotTable.tsx';
import type { WorkedOn } from './use-draft.ts';
import { useLeaveCheck } from './use-leave-check.ts';
import { useOpenSlots } from './use-open-slots.ts';
import { usePreview } from './use-preview.ts';
import { useTierValues } from './use-tier-values.ts';
import { WorkBar } from './WorkBar.tsx';

interface Props extends PageProps {
  readonly experience: string;
  readonly text: string;
  /** The version in use, as one would go on from it; undefined where none is published. */
  readonly from: string | undefined;
  readonly draft: Pick<WorkedOn, 'isUnsaved' | 'change' | 'saved'>;
  readonly tell: (work: Promise<unknown>, words: string) => void;
}

/** The form of a page, and beside it what it would show. */
export function Editor({ text, from, draft, tell, experience, ...props }: Props) {
  const { speaker, session } = props;
  const { say, language } = speaker;
  const page = readPage(text);
  const isDesigned = mayDesign(session);
  const names = Object.keys(page?.slots ?? {});
  const slots = useOpenSlots(names.length === 1 ? names : []);
  const preview = usePreview(page, language);
  const tiers = useTierValues(props.newest, page?.currency ?? '', language);
  const [isPreviewed, setPreviewed] = useState(false);
  useLeaveCheck(draft.isUnsaved, say('studio.leave'));
  const change = (next: ExperienceConfiguration) => draft.change(JSON.stringify(next, null, 2));
  const lead = (slot: string) => {
    setPreviewed(false);
    slots.lead(slot);
  };
  const params = { key: experience };
  const publish = (body: ExperienceConfiguration) =>
    tell(
      ask('PUT /api/experiences/:key', { params, body, language }).then(async () => {
        // As it was published, with all that was left to its usual value: else that would count as a change.
        const [newest] = await ask('GET /api/experiences/:key/versions', { params, language });
        draft.saved(newest ? draftOf(newest.configuration, newest.version) : JSON.stringify(body, null, 2));
      }),
      say('live.published', { experience: { text: experience }, version: { count: body.version } }),
    );
  const save = (body: ExperienceConfiguration) =>
    tell(
      ask('PUT /api/experiences/:key/draft', { params, body, language }).then(() => draft.saved(text)),
      say('live.draft-saved'),
    );
  return (
    <div className="studio">
      {isDesigned && (
        <WorkBar
          say={say}
          page={page}
          isUnsaved={draft.isUnsaved}
          onPublish={publish}
          onSave={save}
          onSlot={slots.lead}
        />
      )}
      <div className="studio-form">
        {page && isDesigned && <PageForm page={page} say={say} tiers={tiers} onPage={change} />}
        {page && isDesigned && <SlotLines page={page} say={say} slots={slots} shown={preview.shown} onPage={change} />}
        {page && !isDesigned && <SlotTable configuration={page} speaker={speaker} />}
        <Draft
          speaker={speaker}
          text={text}
          isReadable={page !== null}
          changes={from === undefined ? [] : changesBetween(from, text)}
          onText={draft.change}
        />
      </div>
      {page && (
        <PreviewPane say={say} isOpen={isPreviewed} onOpen={setPreviewed}>
          <Preview
            speaker={speaker}
            session={session}
            newest={props.newest}
            configuration={page}
            preview={preview}
            {...(isDesigned && { onSlot: lead })}
          />
        </PreviewPane>
      )}
    </div>
  );
}
