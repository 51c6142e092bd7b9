import { Failure } from '@perennial/words';
import type { TouchpointsRecord } from '../record/touchpoints-record.ts';
import { bringTouchpoints, knownTouchpoints } from '../touchpoints/touchpoint-files.ts';
import type { StudyContext } from './study-context.ts';

/** What the customers met beside their orders: of the files that the request names, else of those of an earlier run. */
export async function touchpointsStep({
  workspace: { home, folder },
  change: { ledger, scratchFolder },
  request: { touchpoints, import: asked },
  effects,
}: StudyContext): Promise<TouchpointsRecord | null> {
  if (home === 'cluster') {
    if (touchpoints) throw new Failure('touchpoints-invalid.on-cluster');
    return null;
  }
  if (touchpoints) {
    const reading = {
      timeZone: asked?.timeZone ?? 'UTC',
      ...(asked?.dateOrder && { dateOrder: asked.dateOrder }),
      ...(asked?.encoding && { encoding: asked.encoding }),
    };
    await bringTouchpoints(ledger, { folder, scratchFolder }, { ...reading, ...touchpoints }, effects.now());
  }
  return knownTouchpoints(ledger);
}
