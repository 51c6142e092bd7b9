/** Where a sentence is read: each names settings and commands in its own terms. */
export type Surface = 'terminal' | 'api' | 'page';

/**
 * What a sentence may tell a person to set or to do, as the terminal and the HTTP API call it; the page calls a setting by
 * `setting.NAME` and a command by `action.NAME` of the catalogue. In a sentence of the catalogue `{option_asOf}` and
 * `{command_run}` name them.
 */
export const options = {
  amount: { terminal: '--amount', api: 'amount' },
  asOf: { terminal: '--as-of', api: 'asOf' },
  at: { terminal: '--at', api: 'at' },
  businessModel: { terminal: '--business-model', api: 'businessModel' },
  cancelled: { terminal: '--cancelled', api: 'cancelled' },
  channel: { terminal: '--channel', api: 'channel' },
  cost: { terminal: '--cost', api: 'cost' },
  currency: { terminal: '--currency', api: 'currency' },
  currencyColumn: { terminal: '--currency-column', api: 'currencyColumn' },
  customer: { terminal: '--customer', api: 'customer' },
  date: { terminal: '--date', api: 'date' },
  dateOrder: { terminal: '--date-order', api: 'dateOrder' },
  discount: { terminal: '--discount', api: 'annualDiscount' },
  encoding: { terminal: '--encoding', api: 'encoding' },
  endsAt: { terminal: '--ends-at', api: 'endsAt' },
  engine: { terminal: '--engine', api: 'engine' },
  guests: { terminal: '--guests', api: 'guests' },
  horizon: { terminal: '--horizon', api: 'horizonDays' },
  negative: { terminal: '--negative', api: 'negative' },
  order: { terminal: '--order', api: 'order' },
  price: { terminal: '--price', api: 'price' },
  quantity: { terminal: '--quantity', api: 'quantity' },
  rawText: { terminal: '--raw-text', api: 'rawText' },
  refund: { terminal: '--refund', api: 'refund' },
  refunds: { terminal: '--refunds', api: 'refunds' },
  status: { terminal: '--status', api: 'status' },
  test: { terminal: '--test', api: 'test' },
  dimension: { terminal: '--dimension', api: 'dimensions' },
  testCustomers: { terminal: '--test-customers', api: 'testCustomers' },
  testColumn: { terminal: '--test-column', api: 'testColumn' },
  time: { terminal: '--time', api: 'time' },
  timeZone: { terminal: '--time-zone', api: 'timeZone' },
  workspace: { terminal: '--workspace', api: 'workspace' },
  zero: { terminal: '--zero', api: 'zero' },
} as const satisfies Readonly<Record<string, Terms>>;

export const commands = {
  run: { terminal: 'perennial run', api: 'POST /api/jobs' },
  report: { terminal: 'perennial report', api: 'GET /api/reports' },
  score: { terminal: 'perennial score', api: 'GET /api/customers' },
  doctor: { terminal: 'perennial doctor', api: 'GET /health/ready' },
} as const satisfies Readonly<Record<string, Terms>>;

interface Terms {
  readonly terminal: string;
  readonly api: string;
}

export type OptionName = keyof typeof options;
export type CommandName = keyof typeof commands;
