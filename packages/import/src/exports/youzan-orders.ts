import type { KnownExport } from './known-export.ts';

/** Orders of a shop on Youzan 有赞; nicknames are not one person’s alone, telephones are. */
export const youzanOrders: KnownExport = {
  title: 'Youzan orders',
  markers: ['订单号', '订单实付金额', '全部商品名称'],
  columns: {
    customer: ['买家手机号', '买家手机', '收货人手机号 提货人手机号', '收货人手机号', '买家昵称', '买家姓名'],
    date: ['订单创建时间', '买家付款时间'],
    amount: ['订单实付金额'],
    order: ['订单号'],
    refund: ['订单已退款金额'],
    status: ['订单状态'],
    channel: ['订单来源'],
  },
  currency: 'CNY',
};
