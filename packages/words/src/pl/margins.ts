import type { margins as en } from '../en/margins.ts';

export const margins: Record<keyof typeof en, string> = {
  'margins.title': 'Zysk z subskrypcji',
  'margins.asks': 'Ile zostaje z tego, co płacą subskrybenci?',
  'margins.beside-orders':
    'Od subskrypcji odejmuje się koszt towarów i opłaty za płatności; pozyskanie, obsługę, promocje, wysyłkę i koszty pośrednie ponoszą klienci z zamówień, inaczej liczyłyby się dwa razy.',
  'margins.blended':
    'Subskrypcje nie mają kanału: wydatki miesiąca dzieli się między wszystkich, którzy w nim zaczęli (razem z okresem próbnym) i zapłacili.',
  'margins.plans': 'Ile zostaje według planu',
  'together.bases': 'Razem, na każdej podstawie',
};
