import type { Store } from '../src/index.ts';

export interface KeptDecision {
  readonly at: number;
  readonly experience: string;
  readonly version: number;
  readonly person: string;
  readonly isControl: boolean;
  readonly slots: object;
  readonly visitor?: object;
}

/** A decision as the writer keeps it: its line of the journal, and the row that names it. */
export async function keepDecision(db: Store['db'], decision: KeptDecision): Promise<void> {
  const { at, experience, version, person, isControl, slots } = decision;
  const { visitor = { id: person, consents: true } } = decision;
  const line = { source: 'decisions', type: 'decision', event: experience, message_id: `d-${person}` };
  const { seq } = await db
    .insertInto('journal')
    .values({ ...line, received_at: at, at, body: JSON.stringify({ page: { slots }, visitor }) })
    .returning('seq')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('decisions')
    .values({ seq, at, experience, version, person, unit: person, is_control: isControl ? 1 : 0 })
    .execute();
}
