import { NO_CURRENCY, ORDERS_ONLY } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { Field } from '../../fields/Field.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';
import { RemedyRules } from './RemedyRules.tsx';
import { ServiceLimits } from './ServiceLimits.tsx';
import { ServicePreview } from './ServicePreview.tsx';
import type { PolicyProps } from './service-policy.ts';

/** How customers are treated at the help desk: where tiers begin, what remedies may cost, who gets them after what, and whose pages may show the card. */
export function ServiceSettings({ speaker, newest }: Pick<PageProps, 'speaker' | 'newest'>) {
  const { answer } = useAnswer('GET /api/settings', { language: speaker.language, keeps: true });
  if (!answer) return null;
  const currency = newest && hasMoney(newest.currency) ? newest.currency : null;
  return (
    <PolicyForm key={JSON.stringify(answer.service)} policy={answer.service} speaker={speaker} currency={currency} />
  );
}

function PolicyForm({ policy, speaker, currency }: Omit<PolicyProps, 'onChange'>) {
  const { say, language } = speaker;
  const { change, error } = useChange(language);
  const [set, setPolicy] = useState(policy);
  const [origins, setOrigins] = useState(policy.origins.join('\n'));
  const written = { ...set, origins: origins.split(/\s+/).filter(Boolean) };
  const isChanged = JSON.stringify(written) !== JSON.stringify(policy);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void change('PUT /api/settings', { body: { service: written } });
  };
  return (
    <section className="card form service-settings" aria-labelledby="service-title">
      <form className="form" onSubmit={save} aria-labelledby="service-title">
        <h2 id="service-title">{say('service-desk.title')}</h2>
        <p className="quiet">{say('service-desk.settings.is')}</p>
        <ServiceLimits policy={set} speaker={speaker} currency={currency} onChange={setPolicy} />
        <RemedyRules policy={set} speaker={speaker} currency={currency} onChange={setPolicy} />
        <Field label={say('service-desk.settings.origins')} isWide>
          <textarea
            rows={2}
            value={origins}
            placeholder="https://desk.example.com"
            onChange={({ target }) => setOrigins(target.value)}
          />
        </Field>
        <button type="submit" className="main" disabled={!isChanged}>
          {say('app.save')}
        </button>
        {error !== undefined && <Problem error={error} speaker={speaker} />}
      </form>
      <ServicePreview policy={written} speaker={speaker} />
    </section>
  );
}

function hasMoney(currency: string): boolean {
  return currency !== NO_CURRENCY && currency !== ORDERS_ONLY;
}
