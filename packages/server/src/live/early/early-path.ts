import { type Behaviour, type Signal, signalOf } from '@perennial/decide';

/** What was known of a visitor who has not ordered: what they did, source, device and landing page. */
export function earlyPath(behaviour: Behaviour, signal: Signal = signalOf(behaviour)): readonly string[] {
  const { source = 'unknown', device = 'unknown', landing = 'unknown' } = behaviour.arrival ?? {};
  return [signal, source, device, landing];
}
