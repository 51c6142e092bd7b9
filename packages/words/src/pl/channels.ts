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
  'channels.costs':
    'Nie wiadomo tu, ile kosztują klienci. Plik wydatków według miesięcy i kanałów doda koszt klienta, marżę pierwszego zamówienia, wartość do kosztu, miesiące do zwrotu, górną granicę wydatku i złe wydatki: perennial run spend.csv albo perennial costs add spend.csv.',
  'channels.answer.ratio':
    'Najwięcej warci wobec kosztu są klienci z {value} ({n}): {ratio} razy tyle, co ich CAC {cac} (przedział 80%: od {low} do {high}).',
  'channels.costs.says':
    'Klienci, dla których znany jest jakiś wydatek. Marża pierwszego zamówienia: co zostaje z pierwszego dnia, wszyscy klienci kanału. Górna granica to dolny koniec przedziału 80% wartości klienta.',
  'channels.first-margin': 'Marża pierwszego zamówienia',
  'channels.payback': 'Zwrot według kanałów',
  'channels.payback.says':
    'Co klient przyniósł po kosztach do każdego miesiąca, z tych, którzy go osiągnęli, póki jest ich {least}; i to samo po odjęciu CAC.',
  'channels.months': 'Miesiące',
  'channels.brought': 'Przyniósł',
  'channels.after-cac': 'Po odjęciu CAC',
};
