import type { summary as en } from '../en/summary.ts';

export const summary: Record<keyof typeof en, string> = {
  'summary.title': 'Podsumowanie',
  'summary.asks': 'Ile przyniosą dzisiejsi klienci?',
  'summary.answer':
    'Od {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}} (stan na {date}) oczekujemy {money} w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}; cztery razy na pięć będzie to od {low} do {high}.',
  'summary.answer.none': 'Nie ma zamówienia, które by się liczyło, więc nie ma czego oczekiwać.',
  'summary.next-beside-last':
    'Co przyjdzie: {next} w ciągu {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}, czyli {share} z {last}, które przyniósł poprzedni okres tej samej długości. Klienci, którzy dopiero się pojawią, dojdą do tego.',
  'summary.next-alone':
    'Co przyjdzie: {next} w ciągu {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}. Historia jest krótsza, więc nie ma z czym tego porównać.',
  'summary.one-customer': 'Kto to niesie: sam klient {customer} to {share} całości.',
  'summary.few-carry-most':
    'Kto to niesie: {share} pochodzi od {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}}, najlepszych {top}.',
  'summary.few-carry-most.interval':
    'Kto to niesie: {share} (przedział 80% od {low} do {high}) pochodzi od {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}}, najlepszych {top}.',
  'summary.best-slipping':
    'Kto odchodzi: {customers} z najlepszych {top} raczej już odeszło, niż zostało. Dotąd przynieśli {money}.',
  'summary.no-backtest': 'Czy temu wierzyć: historia jest za krótka, by to sprawdzić. To pierwsze przybliżenie.',
  'summary.forecast-missed':
    'Czy temu wierzyć: z {cutOffs} dawnych prognoz na {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}} {misses} wypadło poza przedział 80%; największa pomyłka: {worst}.',
  'summary.forecast-held':
    'Czy temu wierzyć: {within} z {cutOffs} dawnych prognoz na {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}} zmieściło się w przedziale 80%; największa pomyłka: {worst}.',
  'summary.expected-money': 'Oczekiwana wartość',
  'summary.expected-money.is':
    'Pieniądze, które dzisiejsi klienci wydadzą w horyzoncie, bez klientów nowych: oczekiwane zamówienia każdego razy ich oczekiwana wartość, zsumowane. Bez dyskonta.',
  'summary.expected-orders': 'Przyszłe zamówienia',
  'summary.expected-orders.is':
    'Oczekiwane transakcje dzisiejszych klientów w horyzoncie. Zamówienia klienta z jednego dnia to jedna transakcja.',
  'summary.active-customers': 'Aktywni klienci',
  'summary.active-customers.is':
    'Suma P(aktywny), szansy, że klient nadal nim jest, po wszystkich klientach. Nikt nie widzi odejścia klienta, więc to najmniej pewna liczba na tej stronie.',
  'summary.top-share': 'W najlepszej piątej części',
  'summary.top-share.is':
    'Udział oczekiwanej wartości, który pochodzi od piątej części klientów, po których oczekuje się najwięcej.',
  'summary.historic-money': 'Wartość dotąd',
  'summary.historic-money.is': 'Wszystkie zamówienia, które się liczą, bez tego, co zwrócono.',
  'summary.per-customer': 'Oczekiwane na klienta',
  'summary.per-customer.is': 'Oczekiwana wartość podzielona przez wszystkich klientów, także nieaktywnych.',
  'summary.chart': 'Oczekiwana wartość i jej niepewność',
  'summary.chart.says':
    'To, co mówi badanie, i to samo przesunięte o większość pomyłki sprzed roku: o to, co zrobiły wtedy sezon i trend.',
  'summary.chart.money': 'Pieniądze w horyzoncie',
  'summary.last': 'poprzedni okres tej długości',
  'summary.season': 'z poprawką o błąd sprzed roku',
  'summary.warnings': 'O czym pamiętać',
  'warning.alive-undecided':
    'Z tych danych nie da się powiedzieć, ilu klientów jest jeszcze aktywnych: BG/NBD mówi {bg}, Pareto/NBD {pareto}, a pasują podobnie dobrze. Prognoza zamówień prawie od tego nie zależy; lista utraconych klientów tak.',
  'warning.no-backtest': 'Nie ma testu wstecznego. {why}',
  'warning.fit-verdict': '{model}: {verdict}',
  'warning.returned-nearly-all':
    '{customers}: według prognozy wśród najcenniejszych, ale prawie wszystko, co kupiono, zwrócono. Prognoza dotyczy sprzedaży przed zwrotami, które nie wskazują zamówienia; wymaga to osobnej oceny.',
  'warning.orders-after-as-of':
    'W danych {orders, plural, one {jest} few {są} many {jest} other {są}} {orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}} po dniu badania ({date}), których nie użyto: to wartości na tamten dzień.',
  'warning.histories-rounded':
    'Na potrzeby modeli ostatni zakup i staż każdego klienta zaokrąglono do {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}, bo różnych historii jest {histories}; zmienia to logarytm wiarygodności o {effect} na klienta. Kwot i zamówień nie zaokrąglono.',
  'warning.silent-end':
    'Ostatnie zamówienie, z {date}, jest o {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}} wcześniejsze niż dzień badania. Jeśli późniejszych zamówień tylko brakuje w plikach, klienci wyglądają na bardziej utraconych, niż są.',
  'warning.dominant-customer':
    'Sam klient {customer} to {share} oczekiwanej wartości. To, co zrobi, znaczy więcej niż wszystko, co może powiedzieć model.',
  'warning.spend-depends-on-frequency':
    'To, jak często klienci kupują i ile wydają na zamówienie, idzie w parze (korelacja {correlation}). Model wydatków zakłada niezależność, więc wartości skrajne są mniej pewne, niż mówią ich przedziały.',
  'warning.horizon-beyond-history':
    'Prognoza sięga {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}} naprzód przy {history} {history, plural, one {dniu} few {dniach} many {dniach} other {dniach}} historii. Tak długiego okresu, z jego sezonem, jeszcze nie było.',
};
