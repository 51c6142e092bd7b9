import { useSearchParams } from 'wouter';
import type { PageProps } from '../page-props.ts';
import { CustomerCard } from './CustomerCard.tsx';

/** One customer, by the address. */
export function CustomerPage({ speaker }: PageProps) {
  const [params] = useSearchParams();
  const id = params.get('id') ?? '';
  return (
    <>
      <CustomerCard key={id} id={id} speaker={speaker} />
      <p>
        <a href="/customers">{speaker.say('app.all-customers')}</a>
      </p>
    </>
  );
}
