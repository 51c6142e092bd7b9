import { faultOfPolicy, type ServicePolicy } from '@perennial/decide';
import { Failure } from '@perennial/words';

/** Refuses a policy that makes no sense though its schema allows it. */
export function requireSense(service: ServicePolicy): void {
  const fault = faultOfPolicy(service);
  if (fault === null) return;
  const place = { text: `body/service/${fault}` };
  throw new Failure('request-invalid', { place, reason: { text: 'top > high > middle' } });
}
