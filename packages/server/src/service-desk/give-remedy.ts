import { type RemedyKind, remedyEvents } from '@perennial/decide';
import { remediesOf } from '../live/write/journal.ts';
import type { LiveWriter } from '../live/write/live-writer.ts';

/** What somebody at the desk gave a customer. */
export interface Gift {
  readonly customer: string;
  readonly remedy: RemedyKind;
  /** In units of the currency. */
  readonly cost: number;
  /** By which whoever gives it knows it: told again, it is the same one. */
  readonly id: string;
}

interface Told {
  readonly by: string;
  readonly at: number;
}

/** Keeps in the journal that a remedy was given; nobody who was deleted has one. */
export async function giveRemedy(writer: LiveWriter, { customer, ...gift }: Gift, told: Told): Promise<void> {
  await write(
    writer,
    customer,
    { event: remedyEvents.given, message: gift.id, properties: { ...gift, by: told.by } },
    told,
  );
}

/** Keeps that a remedy was not given after all, so that it counts no more. What was told first stays in the journal. */
export async function takeRemedyBack(
  writer: LiveWriter,
  { customer, id }: Pick<Gift, 'customer' | 'id'>,
  told: Told,
): Promise<void> {
  const message = `taken back: ${id}`;
  await write(writer, customer, { event: remedyEvents.takenBack, message, properties: { id, by: told.by } }, told);
}

interface What {
  readonly event: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

async function write(writer: LiveWriter, userId: string, { event, message, properties }: What, { by, at }: Told) {
  const told = { type: 'remedy' as const, event, at, receivedAt: at, messageId: message, properties, traits: {} };
  const names = { anonymousId: null, userId, groupId: null };
  await writer.write([{ kind: 'event', source: remediesOf(by), event: { ...told, ...names } }], 'event');
}
