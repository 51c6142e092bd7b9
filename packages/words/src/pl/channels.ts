import type { channels as en } from '../en/channels.ts';

export const channels: Record<keyof typeof en, string> = {
  'channels.title': 'Kanały',
  'channels.asks': 'Które kanały przyprowadzają najlepszych klientów?',
  'channels.answer':
    '{days} dni po pierwszym zamówieniu klienci z kanału {best} ({bestCustomers}) przynieśli średnio {bestMoney}, z kanału {worst} ({worstCustomers}) {worstMoney}: {verdict}.',
  'channels.answer.first':
    'W dniu pierwszego zamówienia klienci z kanału {best} ({bestCustomers}) przynieśli średnio {bestMoney}, z kanału {worst} ({worstCustomers}) {worstMoney}: {verdict}.',
  'channels.answer.few': 'Pod względem: {dimension} nie da się porównać dwóch grup po {least} klientów.',
  'channels.answer.none':
    'Zamówienia nie mówią, skąd przyszli klienci: kolumna z kanałem każdego zamówienia pokaże to tutaj (perennial run --channel COLUMN).',
  'channels.costs':
    'Koszty klientów nie są tu znane: plik z wydatkami według miesiąca i kanału doda koszt pozyskania, stosunek wartości do kosztu, miesiące do zwrotu i najwyższy dopuszczalny koszt klienta.',
  'channels.by': 'Klienci według: {dimension}',
  'channels.by.says':
    'Przychód na klienta do tylu dni po pierwszym zamówieniu, dla tych, którzy są klientami tak długo; potem prognoza na klienta.',
  'channels.first-day': 'Pierwszy dzień',
  'channels.by30': '30 dni',
  'channels.by90': '90 dni',
  'channels.by180': '180 dni',
  'channels.by365': '365 dni',
  'channels.ages': 'Przychód na klienta w tym samym wieku, według: {dimension}',
  'channels.ages.says': 'Klienci, którzy osiągnęli każdy wiek. Słupki: przedział 80% średniej, od {least} klientów.',
  'channels.age': 'Dni od pierwszego zamówienia',
};
