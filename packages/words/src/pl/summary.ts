import type { summary as en } from '../en/summary.ts';

export const summary: Record<keyof typeof en, string> = {
  'summary.title': 'Podsumowanie',
  'summary.asks': 'Ile wydadzą obecni klienci?',
  'summary.answer':
    '{customers} {customers, plural, one {klient wyda} few {klienci wydadzą} many {klientów wyda} other {klienci wydadzą}} według prognozy {money} w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} (stan na {date}); z prawdopodobieństwem 80% będzie to od {low} do {high}.',
  'summary.answer.few':
    'Znanych klientów na dzień {date}: {customers}. To za mało na jedną liczbę o wszystkich. Czego oczekuje się od każdego z nich, stoi na liście klientów, wraz z przedziałem.',
  'summary.answer.none': 'Nie znaleziono zamówień, których można użyć, więc nie ma jeszcze prognozy.',
  'summary.next-beside-last':
    'Prognoza: {next} w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}, czyli {share} z {last} z poprzedniego okresu tej samej długości. Bez nowych klientów.',
  'summary.next-beside-last.returned':
    'Prognoza: {next} w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}, czyli {share} z {last} zamówionych w poprzednim okresie tej samej długości. Obie kwoty są przed zwrotami bez wskazanego zamówienia, których było wtedy {returned}. Bez nowych klientów.',
  'summary.next-alone':
    'Prognoza: {next} w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}. Historia jest krótsza, więc nie ma wcześniejszego okresu do porównania.',
  'summary.one-customer': 'Skąd pochodzi przychód: na samego klienta {customer} przypada {share}.',
  'summary.few-carry-most':
    'Skąd pochodzi przychód: {share} od {top} najlepszych klientów ({customers} {customers, plural, one {osoba} few {osoby} many {osób} other {osoby}}).',
  'summary.few-carry-most.interval':
    'Skąd pochodzi przychód: {share} (przedział 80%: od {low} do {high}) od {top} najlepszych klientów ({customers} {customers, plural, one {osoba} few {osoby} many {osób} other {osoby}}).',
  'summary.best-slipping':
    'Ryzyko odejścia: spośród {top} najlepszych klientów {customers} prawdopodobnie już {customers, plural, one {odszedł} few {odeszło} many {odeszło} other {odeszło}}. Dotychczasowy przychód od nich: {money}.',
  'summary.lead-channel':
    'Klient z kanału {best} jest wart {bestMoney}, licząc dotychczasowy przychód i najbliższe {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}; z kanału {worst} {worstMoney}. Przypadek tego nie tłumaczy.',
  'summary.lead-slipping':
    'Najwięcej można zyskać na klientach, którzy się oddalają ({n}): o {money} więcej w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}, jeśli zostaną wszyscy. Dotychczas wydali {historic}.',
  'summary.no-backtest':
    'Trafność prognoz: historia jest za krótka, aby sprawdzić prognozę. Traktuj ją jako pierwsze przybliżenie.',
  'summary.forecast-missed':
    'Trafność prognoz: poza przedziałem 80% znalazło się {misses} z {cutOffs} {cutOffs, plural, one {dawnej prognozy} few {dawnych prognoz} many {dawnych prognoz} other {dawnych prognoz}} na {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}; największe odchylenie: {worst}.',
  'summary.forecast-held':
    'Trafność prognoz: w przedziale 80% zmieściło się {within} z {cutOffs} {cutOffs, plural, one {dawnej prognozy} few {dawnych prognoz} many {dawnych prognoz} other {dawnych prognoz}} na {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}; największe odchylenie: {worst}.',
  'summary.expected-money': 'Oczekiwany przychód',
  'summary.expected-money.is':
    'Kwota, którą obecni klienci wydadzą w horyzoncie prognozy, bez nowych klientów: suma iloczynów oczekiwanej liczby zamówień i oczekiwanej wartości zamówienia. Bez dyskonta.',
  'summary.expected-before-refunds': 'Oczekiwany przychód przed zwrotami',
  'summary.expected-after-refunds': 'Oczekiwany przychód po zwrotach',
  'summary.expected-after-refunds.is':
    'Prognoza po odjęciu zwrotów bez wskazanego zamówienia, w takiej części jak dotąd. Ma tę samą podstawę co „Dotychczasowy przychód”.',
  'summary.expected-transactions': 'Oczekiwane dni z zamówieniem',
  'summary.expected-transactions.is':
    'W ilu dniach obecni klienci zamówią w horyzoncie prognozy; dni każdego klienta liczą się osobno. Kilka zamówień klienta jednego dnia liczy się tu raz; tam, gdzie mowa o zamówieniach, liczy się każde.',
  'summary.active-customers': 'Aktywni klienci',
  'summary.active-customers.is':
    'Oczekiwana liczba klientów nadal aktywnych: suma szans każdego z nich. Odejścia klienta nie widać, więc to najmniej pewna liczba na tej stronie.',
  'summary.top-share': 'Udział 20% najlepszych klientów',
  'summary.top-share.is': 'Udział oczekiwanego przychodu, który przypada na 20% klientów z najwyższą prognozą.',
  'summary.historic-money': 'Dotychczasowy przychód po zwrotach',
  'summary.historic-money.is':
    'Wszystkie ważne zamówienia tych klientów po odjęciu wszystkich zwrotów, także bez wskazanego zamówienia. Suma kolumny „Dotychczas” po klientach.',
  'summary.per-customer': 'Oczekiwany przychód na klienta',
  'summary.per-customer.is': 'Oczekiwany przychód podzielony przez liczbę wszystkich klientów, także nieaktywnych.',
  'summary.chart': 'Prognoza i przedział',
  'summary.chart.money': 'Przychód w horyzoncie prognozy',
  'summary.last': 'poprzedni okres tej samej długości',
  'summary.warnings': 'Zanim podejmiesz decyzję',
  'warning.active-known':
    'To, czego te dane nie wyznaczają, prawie nie wpływa na liczbę aktywnych klientów: przy wszystkich parametrach, z którymi {model} wyjaśnia zamówienia podobnie dobrze (80%), aktywnych jest od {low} do {high} z {customers}.',
  'warning.active-open':
    'Liczba aktywnych klientów zależy od tego, czego te dane nie wyznaczają: przy wszystkich parametrach, z którymi {model} wyjaśnia zamówienia podobnie dobrze (80%), jest ich od {low} do {high} z {customers}. Przedział obejmuje je wszystkie.',
  'warning.alive-undecided':
    'Z tych danych nie da się ustalić, ilu klientów jest jeszcze aktywnych: {most} podaje {highest}, {least} {lowest}, a oba modele są podobnie dobrze dopasowane. Na prognozę zamówień prawie to nie wpływa, na listę utraconych klientów tak.',
  'warning.yardstick-better-customer':
    'Dla pojedynczych klientów prosta reguła „{yardstick}” była dotąd bliższa: myliła się o {error} dnia z zamówieniem na klienta, {model} o {used} (CRPS). Nie podaje szans ani przedziałów, więc nie jest używana.',
  'warning.yardstick-better-total':
    'Dla sumy dni z zamówieniem prosta reguła „{yardstick}” była dotąd bliższa: zwykle myliła się o około {error}, {model} o {used}. Nie podaje szans ani przedziałów, więc nie jest używana.',
  'warning.no-backtest': 'Brak testu wstecznego. {why}',
  'warning.fit-verdict': '{model}: {verdict}',
  'warning.returned-nearly-all':
    '{customers}: jedne z najwyższych prognoz, ale prawie wszystkie zakupy zwrócono. Prognoza nie uwzględnia zwrotów bez wskazanego zamówienia; sprawdź tych klientów indywidualnie.',
  'warning.orders-after-as-of':
    'Pominięto {orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}} po dniu analizy ({date}): wszystkie wartości są na ten dzień.',
  'warning.refunds-without-order':
    'Zdarzenia zwróciły pieniądze za {orders, plural, one {zamówienie} few {{orders} zamówienia} many {{orders} zamówień} other {{orders} zamówienia}}, których nie ma żadne źródło: nie obniża to żadnej liczby. Strona „Źródła” serwera mówi, ile to jest i co zrobić.',
  'warning.ids-escaped':
    '{customers} {customers, plural, one {identyfikator klienta zaczyna} few {identyfikatory klientów zaczynają} many {identyfikatorów klientów zaczyna} other {identyfikatora klienta zaczyna}} się od = + - lub @. W scores.csv mają z przodu apostrof, aby arkusz nie wykonał ich jako formuły; do łączenia po identyfikatorze użyj scores.parquet albo eksportu z {option_rawText}.',
  'warning.forecast-before-refunds':
    'Prognoza jest przed zwrotami bez wskazanego zamówienia. Dotychczas u analizowanych klientów wyniosły {money}, czyli {share} wartości ich zamówień; w kolumnie „Dotychczas, po zwrotach” są odjęte.',
  'warning.histories-rounded':
    'Różnych historii jest {histories}, więc na potrzeby modeli ostatni zakup i staż każdego klienta zaokrąglono do {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}; zmienia to logarytm funkcji wiarygodności o {effect} na klienta. Kwot i zamówień nie zaokrąglono.',
  'warning.silent-end':
    'Ostatnie zamówienie jest z {date}, {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}} przed dniem analizy. Jeśli w plikach brakuje późniejszych zamówień, klienci wydają się mniej aktywni, niż są.',
  'warning.dominant-customer':
    'Na samego klienta {customer} przypada {share} oczekiwanego przychodu, a szansa, że jest nadal aktywny, to {alive}; od wszystkich pozostałych oczekuje się {rest}. Jego decyzje ważą więcej niż prognoza jakiegokolwiek modelu.',
  'warning.spend-depends-on-frequency':
    'Częstość zakupów i wydatki na zamówienie są skorelowane ({correlation}). Model wydatków zakłada niezależność, więc wartości klientów kupujących najczęściej i najrzadziej są mniej pewne, niż wskazują ich przedziały.',
  'warning.horizon-beyond-history':
    'Prognoza obejmuje {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}, a historia tylko {history} {history, plural, one {dzień} few {dni} many {dni} other {dni}}. Tak długiego okresu, z jego sezonowością, jeszcze nie zaobserwowano.',
  'summary.nobody-leaves':
    'Użyta metoda prawie nie widzi odejść: uznaje za aktywnych {active} z {customers} klientów. Nie planuj według jej szans aktywności, listy odchodzących ani wartości życiowej.',
};
