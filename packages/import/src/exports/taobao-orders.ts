import type { KnownExport } from './known-export.ts';

/** Orders of a seller on Taobao or Tmall; newer exports mask the member’s name. */
export const taobaoOrders: KnownExport = {
  title: 'Taobao orders',
  markers: ['订单编号', '买家实际支付金额', '订单创建时间'],
  columns: {
    customer: ['买家会员名', '联系手机', '联系电话', '买家支付宝账号'],
    date: ['订单创建时间', '订单付款时间'],
    amount: ['买家实际支付金额'],
    order: ['订单编号'],
    refund: ['退款金额'],
    status: ['订单状态'],
  },
  currency: 'CNY',
};
