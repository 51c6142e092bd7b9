import type { businessChange as en } from '../en/business-change.ts';

export const businessChange: Record<keyof typeof en, string> = {
  'business-change.column': '业务变更日',
  'business-change.ledger': '业务于 {date} 发生变化：跨越此类日期的预测有 {n} 个，不计入评判。',
  'business-change.accuracy': '业务于 {date} 发生变化：{all} 个切分点中有 {n} 个在此之前，不计入上面的句子。',
  'business-change.accuracy.all': '业务于 {date} 发生变化，晚于所有切分点：回测反映的是变化之前的业务。',
  'business-change.cohorts': '业务于 {date} 发生变化：此前的同期群不与此后的比较。',
  'business-change.cohorts.few': '在业务变化的同一侧，尚无两个各有 {least} 位以上客户的同期群达到相同月龄。',
};
