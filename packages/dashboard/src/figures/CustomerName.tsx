import { shorten } from '@perennial/words';
import { writePlace } from '../report/place.ts';

/** A customer by id, leading to the section where one looks them up. Isolated, since an id may hold text of either direction. */
export function CustomerName({ id }: { readonly id: string }) {
  return (
    <a className="customer" href={writePlace({ section: 'customers', customer: id })} title={shorten(id, 400)}>
      <bdi>{shorten(id, 28)}</bdi>
    </a>
  );
}
