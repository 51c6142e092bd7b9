import type { CustomersAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { focusable } from '../../figures/DataTable.tsx';
import { Term } from '../../figures/Term.tsx';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import { customerAddress } from '../place/links.ts';
import { type CustomersAsked, orderedBy } from './customers-asked.ts';
import { minor } from './minor.ts';

const A_PAGE = 200;
/** Pixels of a row, as the style has it; in a narrow window it is a card. */
const ROW = 37;
const CARD = 190;
/** Where rows are cards, as the style has it. */
const NARROW = '(max-width: 600px)';
/** Rows from the end of what is here at which more is asked for. */
const AHEAD = 40;

interface Props {
  readonly asked: CustomersAsked;
  /** Asks for another order; absent where there is but one. */
  readonly onOrder?: (order: CustomersAsked) => void;
  readonly speaker: Speaker;
  /** Whose members they are, by the name of the segment; absent where they are of all customers. */
  readonly ofSegment?: string;
  /** Whether nothing but ids can be searched for. */
  readonly isKnownById?: boolean;
}

/** Customers, however many: rows are drawn as they are scrolled to, and asked for a page at a time. */
export function CustomerList({ asked, onOrder, speaker, ofSegment, isKnownById = false }: Props) {
  const { say, language } = speaker;
  const place = useRef<HTMLElement>(null);
  const query = useInfiniteQuery({
    queryKey: ['customers', ofSegment, asked, language],
    queryFn: ({ pageParam }) => {
      const page = { limit: A_PAGE, ...(pageParam && { cursor: pageParam }) };
      return ofSegment === undefined
        ? ask('GET /api/customers', { query: { ...asked, ...page }, language })
        : ask('GET /api/segments/:name/members', { params: { name: ofSegment }, query: page, language });
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    // The rows of before stay until those of another order are there.
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap(({ customers }) => customers) ?? [];
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => (matchMedia(NARROW).matches ? CARD : ROW),
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - AHEAD) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);
  const [first] = query.data?.pages ?? [];
  if (query.error) return <Problem error={query.error} speaker={speaker} />;
  if (!first) return <div className="card rows waiting">{say('app.loading')}</div>;
  if (rows.length === 0)
    return (
      <div className="card empty">
        <p>{say('find.none')}</p>
        <p className="quiet">
          {say(asked.search === undefined ? 'find.none.rule' : isKnownById ? 'find.none.id' : 'find.none.search')}
        </p>
      </div>
    );
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div className="card">
      <section ref={place} className="table-scroll rows stacked" aria-label={say('column.customers')} {...focusable}>
        <table aria-rowcount={hasNextPage ? -1 : rows.length + 1}>
          <caption>{say('column.customers')}</caption>
          <Heads speaker={speaker} asked={asked} {...(onOrder && { onOrder })} />
          <tbody>
            {above > 0 && <Room height={above} />}
            {drawn.map(({ index }) => (
              <Row
                key={rows[index]!.customer}
                row={rows[index]!}
                index={index}
                measure={virtual.measureElement}
                answer={first}
                format={speaker.format}
                say={say}
              />
            ))}
            {below > 0 && <Room height={below} />}
          </tbody>
        </table>
      </section>
      <p className="basis">
        {[
          ...(first.found === null || first.found === first.n
            ? []
            : [say('find.found', { n: { count: first.found } })]),
          say('figure.n', { n: { count: first.n } }),
          say('figure.horizon', { days: { days: first.horizonDays } }),
          say('figure.as-of', { date: { date: first.asOf } }),
          say('page.run', { run: { count: first.run } }),
        ].join(' · ')}
      </p>
    </div>
  );
}

const heads = [
  { column: 'customer', title: 'column.customer', term: null },
  { column: 'expected_money', title: 'column.expected', term: 'forecast' },
  { column: null, title: 'app.interval80', term: 'interval' },
  { column: 'prob_alive', title: 'column.alive', term: 'p-alive' },
  { column: 'orders', title: 'column.orders', term: 'order' },
  { column: 'historic_value', title: 'column.historic', term: null },
  { column: 'last_order', title: 'column.last-order', term: null },
] as const;

/** The heads of the columns; each by which the list can be put in order says so, and which way it is. */
function Heads({ speaker: { say }, asked, onOrder }: Pick<Props, 'speaker' | 'asked' | 'onOrder'>) {
  const { sort = 'expected_money', direction = 'desc' } = asked;
  return (
    <thead>
      <tr>
        {heads.map(({ column, title, term }) => (
          <th
            key={title}
            scope="col"
            className={isText(title) ? undefined : 'number'}
            aria-sort={onOrder && column === sort ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
          >
            {onOrder && column !== null ? (
              <button type="button" className="sort" onClick={() => onOrder(orderedBy(column, asked))}>
                {say(title)}
                <span aria-hidden="true">{column === sort ? (direction === 'asc' ? ' ▲' : ' ▼') : ''}</span>
              </button>
            ) : term === null ? (
              say(title)
            ) : (
              <Term name={term} say={say} isOnServer>
                {say(title)}
              </Term>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function isText(title: (typeof heads)[number]['title']): boolean {
  return title === 'column.customer' || title === 'column.last-order';
}

interface RowProps {
  readonly row: CustomersAnswer['customers'][number];
  readonly index: number;
  /** Takes the height that the row turns out to have. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly answer: CustomersAnswer;
  readonly format: Speaker['format'];
  readonly say: Speaker['say'];
}

function Row({ row, index, measure, answer, format, say }: RowProps) {
  const { moneyRound, chance, count, date } = format;
  const { customer, expectedMoney, money, probAlive, orders, historic, lastOrder } = row;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row">
        <a href={customerAddress(customer)}>
          <bdi>{customer}</bdi>
        </a>
      </th>
      <td className="number" data-title={say(heads[1].title)}>
        {moneyRound(minor(expectedMoney, answer))}
      </td>
      <td className="number" data-title={say(heads[2].title)}>
        {say('figure.range', {
          low: { words: moneyRound(minor(money.low80, answer)) },
          high: { words: moneyRound(minor(money.high80, answer)) },
        })}
      </td>
      <td className="number" data-title={say(heads[3].title)}>
        {chance(probAlive)}
      </td>
      <td className="number" data-title={say(heads[4].title)}>
        {count(orders)}
      </td>
      <td className="number" data-title={say(heads[5].title)}>
        {moneyRound(minor(historic, answer))}
      </td>
      <td data-title={say(heads[6].title)}>{date(lastOrder)}</td>
    </tr>
  );
}

/** Rows that are not drawn. */
function Room({ height }: { readonly height: number }) {
  return (
    <tr>
      <td colSpan={heads.length} aria-hidden="true" style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
