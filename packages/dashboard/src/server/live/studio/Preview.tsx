import type { ExperienceConfiguration } from '@perennial/decide';
import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { summary } from './SlotTable.tsx';
import type { PreviewState } from './use-preview.ts';
import { VisitorFields } from './VisitorFields.tsx';

interface Props extends Pick<PageProps, 'speaker' | 'session' | 'newest'> {
  readonly configuration: ExperienceConfiguration;
  readonly preview: PreviewState;
  /** Leads to the form of a slot; absent where there is none. */
  readonly onSlot?: (slot: string) => void;
}

/** What the page shows the visitor who is chosen, slot by slot, and why. */
export function Preview({ speaker, session, newest, configuration, preview, onSlot }: Props) {
  const { say, format } = speaker;
  const { shown, problem } = preview;
  return (
    <>
      <VisitorFields
        speaker={speaker}
        session={session}
        newest={newest}
        configuration={configuration}
        preview={preview}
      />
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      <div className="studio-shown">
        {shown?.isControl && <p className="quiet">{say('studio.in-control')}</p>}
        {shown?.baseline != null && <p className="quiet">{shown.baseline}</p>}
        {Object.entries(shown?.slots ?? {}).map(
          ([slot, { variant, slotName, variantName, content, says, propensity, disclosure }]) => (
            <div key={slot} className="live-slot" data-slot={slot} data-variant={variant}>
              {onSlot ? (
                <button type="button" className="link" onClick={() => onSlot(slot)}>
                  {slotName}
                </button>
              ) : (
                <span>{slotName}</span>
              )}
              <strong>{summary(content, format)}</strong>
              <small>
                {say('live.variant-shown', {
                  ...{ variant: { words: variantName }, share: { words: format.share(propensity) } },
                  says: { words: says },
                })}{' '}
                {disclosure}
              </small>
            </div>
          ),
        )}
      </div>
    </>
  );
}
