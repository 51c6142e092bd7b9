import { Failure } from '@perennial/words';
import { bringPeople, knownAttributes } from '../attributes/people-files.ts';
import type { AttributesRecord } from '../record/attributes-record.ts';
import type { StudyContext } from './study-context.ts';

/** What is known of the customers beside their orders: of the files that the request names, else of those of an earlier run. */
export async function attributesStep({
  workspace: { home, folder },
  change: { ledger, scratchFolder },
  request: { attributes, import: asked },
  effects,
}: StudyContext): Promise<AttributesRecord | null> {
  if (home === 'cluster') {
    if (attributes) throw new Failure('attributes-invalid.on-cluster');
    return null;
  }
  if (attributes) {
    const reading = {
      timeZone: asked?.timeZone ?? 'UTC',
      ...(asked?.dateOrder && { dateOrder: asked.dateOrder }),
      ...(asked?.encoding && { encoding: asked.encoding }),
    };
    await bringPeople(ledger, { folder, scratchFolder }, { ...reading, ...attributes }, effects.now());
  }
  return knownAttributes(ledger);
}
