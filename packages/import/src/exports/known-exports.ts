import { allegroOrders } from './allegro-orders.ts';
import { amazonAllOrders } from './amazon-all-orders.ts';
import { bigcommerceOrders } from './bigcommerce-orders.ts';
import { bigcommerceOrdersWithTax } from './bigcommerce-orders-with-tax.ts';
import { ebayOrders } from './ebay-orders.ts';
import { etsySoldItems } from './etsy-sold-items.ts';
import { etsySoldOrders } from './etsy-sold-orders.ts';
import { ga4EventParameters } from './ga4-event-parameters.ts';
import { ga4Purchases } from './ga4-purchases.ts';
import { gumroadSales } from './gumroad-sales.ts';
import { jdOrders } from './jd-orders.ts';
import { klaviyoEventTable } from './klaviyo-event-table.ts';
import { klaviyoEvents } from './klaviyo-events.ts';
import type { KnownExport } from './known-export.ts';
import { magentoOrderGrid } from './magento-order-grid.ts';
import { mercadoLibreSales } from './mercado-libre-sales.ts';
import { olistOrders } from './olist-orders.ts';
import { paypalActivity } from './paypal-activity.ts';
import { pinduoduoOrders } from './pinduoduo-orders.ts';
import { segmentOrders } from './segment-orders.ts';
import { segmentTables } from './segment-tables.ts';
import { shopifyApiOrders } from './shopify-api-orders.ts';
import { shopifyGraphqlOrders } from './shopify-graphql-orders.ts';
import { shopifyOrders } from './shopify-orders.ts';
import { squareItems } from './square-items.ts';
import { squareTransactions } from './square-transactions.ts';
import { squarespaceOrders } from './squarespace-orders.ts';
import { stripeBalanceHistory } from './stripe-balance-history.ts';
import { stripeCharges } from './stripe-charges.ts';
import { stripePayments } from './stripe-payments.ts';
import { taobaoOrders } from './taobao-orders.ts';
import { uciOnlineRetail } from './uci-online-retail.ts';
import { woocommerceAnalytics } from './woocommerce-analytics.ts';
import { woocommerceOrderColumns } from './woocommerce-order-columns.ts';
import { woocommerceOrders } from './woocommerce-orders.ts';
import { youzanOrders } from './youzan-orders.ts';

/** The exports that are known by their columns. The first whose markers are all there is taken: of two alike, the one with more of them stands first. */
export const knownExports: readonly KnownExport[] = [
  squarespaceOrders,
  shopifyOrders,
  shopifyApiOrders,
  shopifyGraphqlOrders,
  stripeCharges,
  stripePayments,
  stripeBalanceHistory,
  woocommerceAnalytics,
  woocommerceOrders,
  magentoOrderGrid,
  amazonAllOrders,
  squareItems,
  squareTransactions,
  etsySoldItems,
  bigcommerceOrders,
  paypalActivity,
  bigcommerceOrdersWithTax,
  etsySoldOrders,
  ga4Purchases,
  ga4EventParameters,
  segmentOrders,
  segmentTables,
  klaviyoEvents,
  klaviyoEventTable,
  taobaoOrders,
  jdOrders,
  pinduoduoOrders,
  youzanOrders,
  allegroOrders,
  gumroadSales,
  ebayOrders,
  mercadoLibreSales,
  woocommerceOrderColumns,
  uciOnlineRetail,
  olistOrders,
];
