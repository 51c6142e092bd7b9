import type { subscriptionProfit as en } from '../en/subscription-profit.ts';

export const subscriptionProfit: Record<keyof typeof en, string> = {
  'subscription-profit.title': 'Zysk z subskrypcji',
  'subscription-profit.asks': 'Ile zostaje z tego, co płacą subskrybenci?',
  'subscription-profit.beside-orders':
    'Od subskrypcji odejmuje się koszt towarów i opłaty za płatności; pozyskanie, obsługę, promocje, wysyłkę i koszty pośrednie ponoszą klienci z zamówień, inaczej liczyłyby się dwa razy.',
  'subscription-profit.blended':
    'Subskrypcje nie mają kanału: wydatki miesiąca dzieli się między wszystkich, którzy w nim zaczęli (razem z okresem próbnym) i zapłacili.',
  'subscription-profit.plans': 'Ile zostaje według planu',
  'together.bases': 'Razem, na każdej podstawie',
};
