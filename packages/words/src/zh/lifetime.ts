import type { lifetime as en } from '../en/lifetime.ts';

export const lifetime: Record<keyof typeof en, string> = {
  'lifetime.nobody-leaves':
    '所用方法几乎看不到客户流失（{customers} 位客户中 {active} 位活跃）：不设期限的数值假定他们永远留下。可用于比较，请勿用于计划。',
  'lifetime.beyond': '不设期限的预期中，{share} 在今后 {days} 天之后；过去的预测只检验了 {tested} 天。',
  'lifetime.beyond.untested': '不设期限的预期中，{share} 在今后 {days} 天之后，且没有过去的预测可供检验。',
};
