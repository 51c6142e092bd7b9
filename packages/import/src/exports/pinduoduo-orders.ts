import type { KnownExport } from './known-export.ts';

/** Orders of a seller on Pinduoduo 拼多多. Newer exports leave out who the buyer is; what the shop received is before the platform’s own discounts. */
export const pinduoduoOrders: KnownExport = {
  title: 'Pinduoduo orders',
  markers: ['订单号', '商家实收金额 元', '用户实付金额 元'],
  columns: {
    customer: ['手机', '收货人手机', '收货人', '收货人姓名'],
    date: ['支付时间', '拼单成功时间', '订单成交时间', '订单创建时间'],
    amount: ['商家实收金额 元'],
    order: ['订单号'],
    refund: ['退款金额 元', '退款金额'],
    status: ['订单状态'],
  },
  refundedStatuses: ['.*，退款成功'],
  currency: 'CNY',
};
