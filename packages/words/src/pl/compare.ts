import type { compare as en } from '../en/compare.ts';

export const compare: Record<keyof typeof en, string> = {
  'compare.business': 'Firma',
  'compare.as-of': 'Na dzień',
  'compare.horizon': 'Horyzont, dni',
  'compare.currency': 'Waluta',
  'compare.customers': 'Klienci',
  'compare.orders': 'Zamówienia',
  'compare.historic': 'Dotychczas',
  'compare.expected': 'Oczekiwane',
  'compare.per-customer': 'Oczekiwane na klienta',
  'compare.expected-orders': 'Oczekiwane dni zakupów',
  'compare.active': 'Aktywni klienci',
  'compare.repeat': 'Zamówili ponownie',
  'compare.top': 'Najlepsze 20% klientów',
  'compare.equity': 'Kapitał klientów',
  'compare.equity-basis': 'Jego podstawa',
  'compare.discount': 'Dyskonto rocznie',
  'compare.running': 'Trwające subskrypcje',
  'compare.recurring': 'MRR',
  'compare.payments': 'Oczekiwane z subskrypcji',
  'compare.kept': 'Trwające na koniec',
};
