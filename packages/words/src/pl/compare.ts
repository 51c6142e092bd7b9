import type { compare as en } from '../en/compare.ts';

export const compare: Record<keyof typeof en, string> = {
  'compare.business': 'Firma',
  'compare.as-of': 'Na dzień',
  'compare.horizon': 'Horyzont, dni',
  'compare.customers': 'Klienci',
  'compare.orders': 'Zamówienia',
  'compare.historic': 'Dotychczas',
  'compare.expected': 'Oczekiwane',
  'compare.per-customer': 'Oczekiwane na klienta',
  'compare.active': 'Aktywni klienci',
  'compare.repeat': 'Zamówili ponownie',
  'compare.top': 'Najlepsze 20% klientów',
};
