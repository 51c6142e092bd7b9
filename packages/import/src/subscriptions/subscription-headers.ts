import { normaliseHeader } from '../lexicon/headers.ts';

/** What a column of subscriptions can be. */
export type SubscriptionPart =
  | 'id'
  | 'customer'
  | 'plan'
  | 'quantity'
  | 'currency'
  | 'interval'
  | 'intervalCount'
  | 'amount'
  | 'status'
  | 'started'
  | 'trialEnd'
  | 'cancelled'
  | 'ended'
  | 'paused'
  | 'resumed'
  | 'tenure'
  | 'churned';

/** Amounts a month, of all that is subscribed to, however often is billed. */
export const monthlyHeaders: readonly string[] = [
  'mrr',
  'monthly amount',
  'monthly charges',
  'monthly charge',
  'monthly price',
  'monthly fee',
  'monthly revenue',
  'monthly recurring revenue',
];

/** Amounts in the smallest unit of their currency, whichever that is: interfaces of billing systems write them so. */
export const centsHeaders: readonly string[] = [
  'plan amount cents',
  'amount cents',
  'unit amount cents',
  'amount in cents',
  'price cents',
];

/** Headers by what they mean, the best first, as `normaliseHeader` writes them. */
export const subscriptionHeaders: Readonly<Record<SubscriptionPart, readonly string[]>> = {
  id: [
    'id',
    'subscription id',
    'subscription',
    'subscription number',
    'subscription external id',
    'subscription alias',
    'lago id',
    'external id',
    'id subskrypcji',
    'abo id',
    '订阅编号',
    '订阅id',
  ],
  customer: [
    ...[
      'customer id',
      'customer',
      'user alias',
      'account number',
      'account account number',
      'customer email',
      'email',
      'client',
      'client id',
      'account',
      'account id',
      'user id',
      'subscriber',
      'subscriber id',
      'account code',
      'external customer id',
      'customer external id',
      'lago customer id',
      'member id',
      'member',
    ],
    ...[
      'klient',
      'id klienta',
      'kunde',
      'kunden id',
      'kundennummer',
      'cliente',
      'id cliente',
      'id client',
      '客户',
      '客户id',
      '用户id',
    ],
  ],
  plan: [
    ...[
      'plan',
      'plan name',
      'plan id',
      'price id',
      'product',
      'product name',
      'tier',
      'plan code',
      'product title',
      'product id',
      'contract',
      'package',
      'rate plan name',
      'pakiet',
      'tarif',
      'produkt',
    ],
    ...['套餐', '计划', '产品'],
  ],
  quantity: [
    'quantity',
    'plan quantity',
    'qty',
    'seats',
    'licenses',
    'licences',
    'ilosc',
    'liczba',
    'menge',
    'anzahl',
    'cantidad',
    'quantite',
    '数量',
  ],
  currency: [
    'currency',
    'currency code',
    'currency iso code',
    'plan currency',
    'account currency',
    'order currency',
    'plan amount currency',
    'amount currency',
    'waluta',
    'wahrung',
    'moneda',
    'devise',
    '货币',
    '币种',
  ],
  interval: [
    ...[
      'interval',
      'billing interval',
      'billing period unit',
      'billing cycle interval',
      'order interval unit',
      'charge interval unit',
      'plan interval',
      'plan interval unit',
      'billing period',
      'billing cycle',
      'billing frequency',
      'period',
      'frequency',
      'term',
      'cycle',
    ],
    ...[
      'okres rozliczeniowy',
      'okres',
      'abrechnungszeitraum',
      'laufzeit',
      'intervalo',
      'periodicite',
      '计费周期',
      '周期',
    ],
  ],
  intervalCount: [
    'interval count',
    'billing interval count',
    'billing period',
    'billing cycle frequency',
    'order interval frequency',
    'charge interval frequency',
    'plan interval length',
    'months',
    'interval months',
    'term months',
    'miesiace',
    'monate',
  ],
  amount: [
    ...[
      'amount',
      'plan amount',
      'plan unit price',
      ...centsHeaders,
      'unit amount',
      'unit price',
      'price',
      'plan price',
      ...monthlyHeaders,
      'recurring amount',
      'recurring price',
      'total',
      'order total',
      'fee',
      'value',
    ],
    ...['kwota', 'cena', 'betrag', 'preis', 'importe', 'precio', 'montant', 'prix', '金额', '价格'],
  ],
  status: ['status', 'state', 'subscription status', 'stan', 'estado', 'statut', '状态'],
  started: [
    ...[
      'start utc',
      'start date utc',
      'start',
      'started',
      'started at',
      'start date',
      'subscribed at',
      'activated at',
      'activated on',
      'started on',
      'subscribed on',
      'subscription start',
      'subscription start date',
      'subscription started at',
      'begin',
      'begins',
      'created utc',
    ],
    ...[
      'created',
      'created at',
      'signup date',
      'poczatek',
      'data rozpoczecia',
      'data startu',
      'beginn',
      'startdatum',
      'inicio',
    ],
    ...['fecha de inicio', 'debut', 'date de debut', '开始日期', '开始时间'],
  ],
  trialEnd: [
    'trial end utc',
    'trial end',
    'trial ends at',
    'trial ended at',
    'trial end date',
    'trial ends',
    'koniec okresu probnego',
    'testende',
    '试用结束',
  ],
  cancelled: [
    ...[
      'canceled at utc',
      'canceled at',
      'cancelled at',
      'cancelled at utc',
      'cancelled',
      'canceled',
      'cancellation date',
      'cancelled date',
      'canceled date',
      'cancelled on',
      'canceled on',
    ],
    ...[
      'data rezygnacji',
      'data anulowania',
      'gekundigt am',
      'kundigungsdatum',
      'fecha de cancelacion',
      'date de resiliation',
      '取消日期',
      '取消时间',
    ],
  ],
  ended: [
    ...[
      'ended at utc',
      'ended at',
      'end',
      'ended',
      'end date',
      'ends',
      'expired at',
      'expires at',
      'expiry date',
      'churned at',
      'churned on',
      'churn date',
      'ended on',
    ],
    ...[
      'terminated at',
      'subscription end',
      'subscription end date',
      'subscription ended at',
      'koniec',
      'data zakonczenia',
      'ende',
      'enddatum',
      'beendet am',
      'fin',
      'fecha de fin',
      'date de fin',
      '结束日期',
      '结束时间',
    ],
  ],
  paused: [
    'paused at',
    'paused at utc',
    'pause date',
    'paused on',
    'pause start',
    'wstrzymano',
    'pausiert am',
    '暂停日期',
    '暂停时间',
  ],
  resumed: [
    'resumed at',
    'resumed at utc',
    'resume date',
    'resumes at',
    'resumed on',
    'pause end',
    'pause collection resumes at',
    'wznowiono',
    '恢复日期',
    '恢复时间',
  ],
  tenure: ['tenure', 'tenure months', 'tenure in months', 'months active', 'customer tenure', 'staz', '在网时长'],
  churned: ['churn', 'churned', 'churn label', 'churn value', 'has churned', 'is churned', '是否流失', '流失'],
};

const OF_OBJECT = /^(subscriptions?|customers?|accounts?|rate plans?|rate plan charges?)\s*[.:]\s*(.+)$/i;

/**
 * A header as it is compared. Reports over several tables name the table first, as `subscriptions.plan_id` or `Rate Plan Charge: MRR`: what is of a contract
 * or its charge goes without, all else keeps the name of its table.
 */
export function subscriptionHeader(name: string): string {
  const [, table = '', field = ''] = OF_OBJECT.exec(name) ?? [];
  if (field === '') return normaliseHeader(name);
  const header = normaliseHeader(field);
  const of = normaliseHeader(table).replace(/s$/, '');
  const isOwn = (of === 'subscription' && !['id', 'name', 'number'].includes(header)) || of === 'rate plan charge';
  return isOwn ? header : `${of} ${header}`;
}
