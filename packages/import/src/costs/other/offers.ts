import { Failure } from '@perennial/words';
import type { CostTable } from '../cost-table.ts';
import { labelHeaders, offerHeaders, offerMoney, offerSales, paymentHeaders } from '../lexicon/other-cost-headers.ts';
import { amountsOf, columnNamed, percent, sum } from './amounts.ts';

/** Discounts by code, or points as they were used, without what the orders came to. */
export function isOffers(header: readonly string[]): boolean {
  return (
    columnNamed(header, offerHeaders) >= 0 &&
    columnNamed(header, offerMoney) >= 0 &&
    [labelHeaders.money, paymentHeaders.amount, /price$|^(?:payment|transaction) id$/].every(
      (part) => columnNamed(header, part) < 0,
    )
  );
}

/** What was given, as a share of sales where the file has those. */
export function offers(table: CostTable): Failure {
  const { cells } = table.header;
  const given = Math.abs(sum(amountsOf(table, columnNamed(cells, offerMoney))));
  const at = columnNamed(cells, offerSales);
  const sales = at < 0 ? 0 : sum(amountsOf(table, at));
  const file = { text: table.path };
  return sales > 0 && given > 0 && given < sales
    ? new Failure('costs-unreadable.offers', {
        file,
        settings: { text: `--retention offers=${percent(given / sales)}` },
      })
    : new Failure('costs-unreadable.offers.without-sales', { file });
}
