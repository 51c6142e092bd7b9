import type { accuracy as en } from '../en/accuracy.ts';

export const accuracy: Record<keyof typeof en, string> = {
  'accuracy.title': 'Trafność prognoz',
  'accuracy.asks': 'Jak trafne byłyby dawne prognozy?',
  'accuracy.answer':
    'W {cutOffs, plural, one {ostatnim okresie} few {ostatnich okresach} many {ostatnich okresach} other {ostatnich okresach}} (liczba: {cutOffs}, po {days} {days, plural, one {dniu} few {dni} many {dni} other {dni}}) prognozy zwykle myliły się o około {miss}; wynik zmieścił się w przedziale 80% w {within} z {cutOffs}.',
  'accuracy.answer.baseline':
    'Średni błąd bezwzględny na klienta wyniósł {error} (n = {n} we wszystkich okresach); przy ekstrapolacji dotychczasowej częstości zakupów wyniósłby {naive}.',
  'accuracy.answer.missing': 'Brak testu wstecznego.',
  'accuracy.missing': 'Brak testu wstecznego',
  'accuracy.missing.do':
    'Aby sprawdzić prognozę, dzieli się historię w wybranym dniu: przed nim część klientów musiała już wrócić, a po nim musi być czas do porównania. Około roku zamówień, w tym sto powtórnych, to dobry początek.',
  'accuracy.tracking': 'Prognoza a wykonanie, tydzień po tygodniu',
  'accuracy.tracking.says':
    'Na lewo od linii: dane, które widział model. Na prawo: prognoza dla tych samych klientów (linia przerywana) i wykonanie.',
  'accuracy.tracking.missing':
    'Tę analizę wykonała wersja, która nie zapisywała prognoz tygodniowych. Powtórz analizę, aby je zobaczyć.',
  'accuracy.cut-off': 'Data odcięcia',
  'accuracy.cut-offs':
    '{cutOffs} {cutOffs, plural, one {data odcięcia} few {daty odcięcia} many {dat odcięcia} other {daty odcięcia}}, od {from} do {to}',
  'accuracy.cut-offs.one': '{cutOffs} data odcięcia, {from}',
  'accuracy.each': 'po {days} {days, plural, one {dniu} few {dni} many {dni} other {dni}}',
  'accuracy.per-customer.money': 'Przychód na klienta',
  'accuracy.per-customer.transactions': 'Dni z zamówieniem na klienta',
  'accuracy.days': 'Dni od daty odcięcia',
  'accuracy.totals': 'Dawne sumy: prognoza a wykonanie',
  'accuracy.forecast': 'Prognoza',
  'accuracy.actual': 'Wykonanie',
  'accuracy.miss': 'Błąd',
  'accuracy.within': 'W przedziale 80%',
  'accuracy.until': 'Do',
  'accuracy.deciles': 'Czy trafnie wskazujemy najlepszych? Decyle według prognozy',
  'accuracy.deciles.says':
    'Klienci w dziesięciu równych grupach, od najwyższej prognozy, i rzeczywiste wydatki każdej grupy.',
  'accuracy.decile': 'Decyl',
  'accuracy.predicted': 'Prognoza na klienta',
  'accuracy.actual-per-customer': 'Wykonanie na klienta',
  'accuracy.coverage': 'Czy przedziały są wiarygodne?',
  'accuracy.coverage.says':
    'Udział klientów poniżej prognozowanego kwantyla {level}. Na przekątnej przedziały mają właściwą szerokość.',
  'accuracy.level': 'Poziom nominalny',
  'accuracy.share': 'Udział zaobserwowany',
  'accuracy.errors': 'Porównanie z prostymi regułami i innymi modelami',
  'accuracy.scores': 'Na jakiej podstawie wybrano metodę',
  'accuracy.scores.says':
    'Dni z zamówieniem w dawnych datach odcięcia; im niżej, tym lepiej. Wynik to suma logarytmicznej oceny klienta (jak małą szansę dano temu, co nastąpiło, w natach) i takiej samej oceny sumy. CRPS to błąd przewidywanego rozkładu takich dni klienta, dla prostej reguły jej błąd bezwzględny. Sumy: prognoza ÷ wykonanie − 1 w każdej dacie odcięcia. Zwykły błąd sumy: średnia kwadratowa ln(wykonanie ÷ prognoza), w której błędy w obie strony liczą się tak samo. Obciążenie: w którą stronę myliły się średnio. Proste reguły nie podają szans: są tylko miarą porównawczą i nigdy nie są używane. Użyta metoda jest wyróżniona.',
  'accuracy.score': 'Wynik',
  'accuracy.log-score': 'Ocena logarytmiczna na klienta',
  'accuracy.ranked-probability': 'CRPS',
  'accuracy.total-error': 'Zwykły błąd',
  'accuracy.misses': 'Sumy, od najnowszej',
  'accuracy.errors.says':
    'Błędy na klienta i błędy sumy we wszystkich datach odcięcia, dla porównania: wybór się nimi nie kieruje. Zwykły błąd sumy: średnia kwadratowa ln(wykonanie ÷ prognoza). Obciążenie: średnia prognoza ÷ wykonanie − 1, w której błędy w obie strony się znoszą. Użyta metoda jest wyróżniona.',
  'accuracy.method': 'Metoda',
  'accuracy.mae': 'Średni błąd',
  'accuracy.bias': 'Obciążenie sumy',
  'accuracy.rank': 'Korelacja rang',
  'accuracy.gini': 'Gini',
  'accuracy.decile-error': 'Błąd decyli',
  'method.zero': 'Brak powtórnych zakupów',
  'method.past-rate': 'Dotychczasowa częstość',
  'method.same-length-past': 'Jak poprzedni okres',
};
