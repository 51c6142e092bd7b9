import { useSearchParams } from 'wouter';
import type { PageProps } from '../page-props.ts';
import { CustomerCard } from './CustomerCard.tsx';
import { CustomerCourse } from './CustomerCourse.tsx';
import { CustomerOrders } from './CustomerOrders.tsx';

/** One customer, by the address. */
export function CustomerPage(page: PageProps) {
  const { speaker } = page;
  const [params] = useSearchParams();
  const id = params.get('id') ?? '';
  return (
    <>
      <CustomerCard key={id} id={id} speaker={speaker} />
      <CustomerCourse key={`course of ${id}`} {...page} id={id} />
      <CustomerOrders key={`orders of ${id}`} id={id} speaker={speaker} />
      <p>
        <a href="/customers">{speaker.say('app.all-customers')}</a>
      </p>
    </>
  );
}
