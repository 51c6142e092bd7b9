import type { SessionAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { TextField } from '../../../fields/TextField.tsx';
import { Problem } from '../../Problem.tsx';
import { useChange } from '../../use-change.ts';
import type { VariantOutcome } from '../answers.ts';
import { mayDesign } from '../may-design.ts';
import { DraftMade } from './DraftMade.tsx';
import { SimilarSegments } from './SimilarSegments.tsx';

interface Props {
  readonly experience: string;
  readonly variants: readonly VariantOutcome[];
  readonly speaker: Speaker;
  readonly session: SessionAnswer;
}

/** Of each variant whether it has won, or why not; one that has can be made a draft for everybody it is open to. */
export function Standings({ experience, variants, speaker, session }: Props) {
  const { say, language } = speaker;
  const { change, error } = useChange(language);
  const [made, setMade] = useState<{ readonly variant: string; readonly version: number }>();
  const tested = variants.filter(({ standing }) => standing.code !== 'default');
  if (tested.length === 0) return null;
  const promote = ({ slot, variant, variantName }: VariantOutcome, reason?: string) =>
    change('POST /api/experiences/:key/promotion', {
      params: { key: experience },
      body: { slot, variant, ...(reason !== undefined && { reason }) },
    }).then((draft) => setMade(draft ? { variant: variantName, version: draft.version } : undefined));
  return (
    <section aria-label={`${experience}: ${say('live.promote.title')}`}>
      <h3>{say('live.promote.title')}</h3>
      <ul className="live-reasons">
        {tested.map((each) => (
          <li key={`${each.slot} ${each.variant}`}>
            <strong>{`${each.slotName}: ${each.variantName}`}</strong> {each.standing.says}{' '}
            {each.standing.code === 'wins' && mayDesign(session) && (
              <button
                type="button"
                aria-label={say('live.promote.which', {
                  slot: { text: each.slotName },
                  variant: { text: each.variantName },
                })}
                onClick={() => void promote(each)}
              >
                {say('live.promote')}
              </button>
            )}
            {each.standing.code === 'too-early' && mayDesign(session) && (
              <InsistForm variant={each} say={say} onInsist={(reason) => void promote(each, reason)} />
            )}
          </li>
        ))}
      </ul>
      {tested.some(({ standing }) => standing.code === 'wins') && <p className="quiet">{say('live.promote.why')}</p>}
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {made && (
        <DraftMade experience={experience} speaker={speaker}>
          {say('live.promote.made', { version: { count: made.version }, variant: { text: made.variant } })}
        </DraftMade>
      )}
      {tested
        .filter(({ standing }) => standing.code === 'wins' || standing.code === 'promoted')
        .map(({ slot, variant, variantName }) => (
          <SimilarSegments
            key={`${slot} ${variant}`}
            {...{ experience, slot, variant, variantName, speaker, session }}
          />
        ))}
    </section>
  );
}

interface InsistProps {
  readonly variant: VariantOutcome;
  readonly say: Speaker['say'];
  readonly onInsist: (reason: string) => void;
}

/** For whoever promotes a variant before a week is over: not without saying why. */
function InsistForm({ variant: { slotName, variantName }, say, onInsist }: InsistProps) {
  const [reason, setReason] = useState('');
  const insist = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onInsist(reason.trim());
  };
  const which = say('live.promote.which', { slot: { text: slotName }, variant: { text: variantName } });
  return (
    <form className="form-line" onSubmit={insist} aria-label={which}>
      <TextField label={say('live.promote.reason')} value={reason} most={300} isWide isRequired onChange={setReason} />
      <button type="submit">{say('live.promote.early')}</button>
    </form>
  );
}
