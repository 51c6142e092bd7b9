import { useSearchParams } from 'wouter';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { CustomerCard } from './CustomerCard.tsx';
import { CustomerCourse } from './CustomerCourse.tsx';
import { CustomerOrders } from './CustomerOrders.tsx';

/** One customer, by the address. */
export function CustomerPage(page: PageProps) {
  const { speaker } = page;
  const [params] = useSearchParams();
  const id = params.get('id') ?? '';
  const { say, language } = speaker;
  // What stands below the card is drawn once it is known how high that is.
  const card = useAnswer('GET /api/customers/:id', { params: { id }, language });
  if (card.answer === undefined && card.error === undefined)
    return <div className="card skeleton page-high" aria-hidden="true" />;
  return (
    <>
      <CustomerCard key={id} id={id} speaker={speaker} />
      <CustomerCourse key={`course of ${id}`} {...page} id={id} />
      <CustomerOrders key={`orders of ${id}`} id={id} speaker={speaker} />
      <p>
        <a href={`/live/service-desk?search=${encodeURIComponent(id)}`}>{say('service-desk.asks')}</a> ·{' '}
        <a href="/customers">{say('app.all-customers')}</a>
      </p>
    </>
  );
}
