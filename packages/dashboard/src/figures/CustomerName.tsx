import { hasOrders } from '@perennial/study/reports';
import { shorten } from '@perennial/words';
import { usePage } from '../report/context.ts';

/** A customer by id, leading to the section where one looks them up, where there is one. Isolated, since an id may hold text of either direction. */
export function CustomerName({ id }: { readonly id: string }) {
  const { data, links } = usePage();
  const address = hasOrders(data) ? links.customer(id) : null;
  if (address === null)
    return (
      <span className="customer" title={shorten(id, 400)}>
        <bdi>{shorten(id, 28)}</bdi>
      </span>
    );
  return (
    <a className="customer" href={address} title={shorten(id, 400)}>
      <bdi>{shorten(id, 28)}</bdi>
    </a>
  );
}
