import type { trust as en } from '../en/trust.ts';

export const trust: Record<keyof typeof en, string> = {
  'trust.title': 'Trafność prognoz',
  'trust.asks': 'Jak trafne byłyby dawne prognozy?',
  'trust.answer':
    'W {cutOffs, plural, one {ostatnim okresie} few {ostatnich okresach} many {ostatnich okresach} other {ostatnich okresach}} (liczba: {cutOffs}, po {days} {days, plural, one {dniu} few {dni} many {dni} other {dni}}) prognozy myliły się średnio o {miss}; wynik zmieścił się w przedziale 80% w {within} z {cutOffs}.',
  'trust.answer.baseline':
    'Średni błąd na klienta to {error}; ekstrapolacja dotychczasowej częstości zakupów pomyliłaby się o {naive}.',
  'trust.answer.missing': 'Brak testu wstecznego.',
  'trust.missing': 'Brak testu wstecznego',
  'trust.missing.do':
    'Aby sprawdzić prognozę, dzieli się historię w wybranym dniu: przed nim część klientów musiała już wrócić, a po nim musi być czas do porównania. Około roku zamówień, w tym sto powtórnych, to dobry początek.',
  'trust.tracking': 'Prognoza a wykonanie, tydzień po tygodniu',
  'trust.tracking.says':
    'Na lewo od linii: dane, które widział model. Na prawo: prognoza dla tych samych klientów (linia przerywana) i wykonanie.',
  'trust.tracking.missing':
    'Tę analizę wykonała wersja, która nie zapisywała prognoz tygodniowych. Powtórz analizę, aby je zobaczyć.',
  'trust.cut-off': 'Data odcięcia',
  'trust.cut-offs':
    '{cutOffs} {cutOffs, plural, one {data odcięcia} few {daty odcięcia} many {dat odcięcia} other {daty odcięcia}}, od {from} do {to}',
  'trust.cut-offs.one': '{cutOffs} data odcięcia, {from}',
  'trust.each': 'po {days} {days, plural, one {dniu} few {dni} many {dni} other {dni}}',
  'trust.per-customer.money': 'Przychód na klienta',
  'trust.per-customer.orders': 'Zamówienia na klienta',
  'trust.days': 'Dni od daty odcięcia',
  'trust.totals': 'Dawne sumy: prognoza a wykonanie',
  'trust.forecast-median': 'Prognoza (mediana)',
  'trust.actual': 'Wykonanie',
  'trust.miss': 'Błąd',
  'trust.within': 'W przedziale 80%',
  'trust.until': 'Do',
  'trust.yes': 'tak',
  'trust.no': 'nie',
  'trust.deciles': 'Czy trafnie wskazujemy najlepszych? Decyle według prognozy',
  'trust.deciles.says':
    'Klienci w dziesięciu równych grupach, od najwyższej prognozy, i rzeczywiste wydatki każdej grupy.',
  'trust.decile': 'Decyl',
  'trust.predicted': 'Prognoza na klienta',
  'trust.actual-per-customer': 'Wykonanie na klienta',
  'trust.coverage': 'Czy przedziały są wiarygodne?',
  'trust.coverage.says':
    'Udział klientów poniżej prognozowanego kwantyla {level}. Na przekątnej przedziały mają właściwą szerokość.',
  'trust.level': 'Poziom nominalny',
  'trust.share': 'Udział zaobserwowany',
  'trust.errors': 'Porównanie z prostymi regułami i innymi modelami',
  'trust.errors.says':
    'Wskaźnik błędu (błędy prognozy, decyle i kolejność klientów w jednej liczbie) względem ekstrapolacji dotychczasowej częstości zakupów (linia przy 1): im niżej, tym lepiej. Użyta metoda jest wypełniona.',
  'trust.method': 'Metoda',
  'trust.used': 'użyta',
  'trust.loss': 'Wskaźnik błędu',
  'trust.mae': 'Średni błąd',
  'trust.bias': 'Błąd sumy',
  'trust.rank': 'Korelacja rang',
  'trust.gini': 'Gini',
  'trust.decile-error': 'Błąd decyli',
  'method.zero': 'Brak powtórnych zakupów',
  'method.past-rate': 'Dotychczasowa częstość zakupów',
  'method.same-length-past': 'Tak jak w poprzednim okresie',
};
