import type { Speaker } from '@perennial/words';
import { useEffect, useState } from 'react';
import { TextField } from '../../fields/TextField.tsx';
import { ask } from '../ask.ts';
import type { ServiceNow } from '../live/answers.ts';
import { ServiceCard } from '../live/service-desk/ServiceCard.tsx';
import { Problem } from '../Problem.tsx';
import type { ServicePolicy } from './service-policy.ts';

/** Whoever types goes on within so many milliseconds. */
const TYPING = 400;

interface Props {
  readonly policy: ServicePolicy;
  readonly speaker: Speaker;
}

/** How a customer would be treated by the policy as it is written, before it is saved. */
export function ServicePreview({ policy, speaker }: Props) {
  const { say, language } = speaker;
  const [customer, setCustomer] = useState('');
  const [service, setService] = useState<ServiceNow | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const body = JSON.stringify({ customer: customer.trim(), service: policy });
  const isAsked = customer.trim() !== '';
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(() => {
      const show = (shown: ServiceNow | null, wrong?: unknown) => {
        if (isOld) return;
        setService(shown);
        setProblem(wrong);
      };
      if (!isAsked) show(null);
      else
        ask('POST /api/service-desk/preview', { body: JSON.parse(body), language }).then(
          (answer) => show(answer),
          (error) => show(null, error),
        );
    }, TYPING);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [body, isAsked, language]);
  return (
    <section aria-labelledby="service-preview">
      <h3 id="service-preview">{say('service-desk.settings.preview')}</h3>
      <div className="form-line">
        <TextField label={say('service-desk.settings.preview.id')} value={customer} onChange={setCustomer} most={200} />
      </div>
      {!isAsked && <p className="quiet">{say('service-desk.settings.preview.why')}</p>}
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      <div aria-live="polite">{service && <ServiceCard service={service} speaker={speaker} />}</div>
    </section>
  );
}
