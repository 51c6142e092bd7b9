/** The customers and orders that the study is of. */
export interface CustomerBase {
  readonly customers: number;
  readonly repeatCustomers: number;
  readonly orders: number;
  readonly transactions: number;
  readonly firstOrder: string;
  readonly lastOrder: string;
  /** Revenue to date: the orders of these customers, less all that they gave back. The sum of `historic_value` over the scores. */
  readonly historicMoney: number;
  /** Of that, given back without naming an order. */
  readonly returnedMoney: number;
  /** Given back by people without an order in the data: no part of any figure here. */
  readonly returnedByOthers: number;
  /** Orders in the workspace after the as-of date: no part of any figure here. */
  readonly laterOrders: number;
  /** Columns of the orders that say where a customer came from, and of files of people: `first_NAME` in the scores. Absent in runs made before it was kept. */
  readonly dimensions?: readonly string[];
  /** Of the dimensions, those that are numbers of people, such as their age: `exact_NAME` in the scores, where `first_NAME` is the band. */
  readonly numbers?: readonly string[];
  /** What it says with too many values to compare by. */
  readonly dimensionsLeft?: readonly string[];
  /** Columns of the orders and of people that tie customers to each other: who referred one, and the company. `first_NAME` in the scores; groups are not compared by them. */
  readonly links?: readonly string[];
  /** Lines of orders that are no product: postage, fees, discounts, vouchers. They are money, and nobody's first product. Absent where there is none. */
  readonly noProducts?: { readonly lines: number; readonly money: number; readonly names: readonly string[] };
  readonly distinctTriples: number;
  /** Recency and age were rounded to steps of so many days, since there were so many distinct ones; absent where they were not. */
  readonly coarsening?: {
    readonly stepDays: number;
    /** Distinct histories there were before. */
    readonly histories: number;
    /** What it did to the log-likelihood of the used model, in nats a customer. */
    readonly logLikelihoodPerCustomer: number;
  };
}
