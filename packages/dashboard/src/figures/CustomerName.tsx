import { hasOrders } from '@perennial/study/reports';
import { shorten } from '@perennial/words';
import { usePage } from '../report/context.ts';
import { writePlace } from '../report/place.ts';

/** A customer by id, leading to the section where one looks them up, where there is one. Isolated, since an id may hold text of either direction. */
export function CustomerName({ id }: { readonly id: string }) {
  const { data } = usePage();
  if (!hasOrders(data))
    return (
      <span className="customer" title={shorten(id, 400)}>
        <bdi>{shorten(id, 28)}</bdi>
      </span>
    );
  return (
    <a className="customer" href={writePlace({ section: 'customers', customer: id })} title={shorten(id, 400)}>
      <bdi>{shorten(id, 28)}</bdi>
    </a>
  );
}
