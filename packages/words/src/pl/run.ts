import type { run as en } from '../en/run.ts';

export const run: Record<keyof typeof en, string> = {
  'run.title': 'Perennial, analiza {run}: {sources}',
  'run.files': '{count} {count, plural, one {plik} few {pliki} many {plików} other {pliku}}',
  'run.base':
    '{customers} {customers, plural, one {klient} few {klienci} many {klientów} other {klienta}}, z czego wróciło {repeat} ({share}). {orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}} w {transactions} {transactions, plural, one {dniu} few {dniach} many {dniach} other {dniach}} z zamówieniem (zamówienia klienta z jednego dnia liczą się raz), od {first} do {last}.',
  'run.money': 'Kwota w źródle {money} = kwota wyjaśniona, co do grosza.',
  'run.money.unexplained': 'Kwota w źródle {money}, z czego {gap} jest NIEWYJAŚNIONE: nie ufaj poniższym liczbom.',
  'run.terms':
    'Wszystkie liczby: {basis}, stan na {date}, na następne {days} {days, plural, one {dzień} few {dni} many {dni} other {dnia}}, n = {n} {n, plural, one {klient} few {klienci} many {klientów} other {klienta}}; zdyskontowane tylko tam, gdzie to podano, stopą {discount} rocznie.',
  'run.terms.currency':
    'Wszystkie liczby: {basis} w {currency}, stan na {date}, na następne {days} {days, plural, one {dzień} few {dni} many {dni} other {dnia}}, n = {n} {n, plural, one {klient} few {klienci} many {klientów} other {klienta}}; zdyskontowane tylko tam, gdzie to podano, stopą {discount} rocznie.',
  'run.value': 'Ile są warci klienci',
  'run.value.expected':
    'W ciągu następnych {days} {days, plural, one {dnia} few {dni} many {dni} other {dnia}} oczekuje się {money} w {orders} {orders, plural, one {dniu} few {dniach} many {dniach} other {dniach}} z zamówieniem. Nadal aktywnych jest około {active} z {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klienta}} (80%: od {low} do {high}).',
  'run.value.expected.everyone':
    'W ciągu następnych {days} {days, plural, one {dnia} few {dni} many {dni} other {dnia}} oczekuje się {money} w {orders} {orders, plural, one {dniu} few {dniach} many {dniach} other {dniach}} z zamówieniem od {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klienta}}.',
  'run.value.interval':
    'Z prawdopodobieństwem 80% będzie to od {low80} do {high80}, z prawdopodobieństwem 95% od {low95} do {high95}.',
  'run.value.median.above':
    'Mediana, {median}, leży {shift} powyżej wartości oczekiwanej: nieliczne wyniki znacznie niższe obniżają średnią.',
  'run.value.median.below':
    'Mediana, {median}, leży {shift} poniżej wartości oczekiwanej: nieliczne wyniki znacznie wyższe podnoszą średnią.',
  'run.value.discounted': 'Zdyskontowane na dziś: {money} w horyzoncie.',
  'run.value.discounted.infinite':
    'Zdyskontowane na dziś: {money} w horyzoncie, {infinite} bez końca. Kwota bez końca zakłada, że klienci zawsze będą kupować jak dotąd, daleko poza to, co pokazuje historia: służy do porównań, nie do budżetu.',
  'run.value.uncertainty':
    'Niepewność (jedno odchylenie standardowe): zmienność indywidualna ± {individual}; parametry ± {parameters}; sam model, według błędu w {cutOffs} {cutOffs, plural, one {wcześniejszym dniu} few {wcześniejszych dniach} many {wcześniejszych dniach} other {wcześniejszego dnia}}, ± {model}.',
  'run.value.uncertainty.untested':
    'Niepewność (jedno odchylenie standardowe): zmienność indywidualna ± {individual}; parametry ± {parameters}; sam model: nieznana bez testu wstecznego.',
  'run.top':
    '{count} {count, plural, one {najcenniejszy klient} few {najcenniejsi klienci} many {najcenniejszych klientów} other {najcenniejszego klienta}}',
  'run.customers': 'Klienci',
  'run.customers.legend':
    'Prognoza: kwota w horyzoncie. Szansa, że aktywny: prawdopodobieństwo, że klient jest nadal aktywny. Oczekiwane dni: w ilu dniach klient zamówi. Przedział jednej osoby jest szeroki, bo pojedyncze osoby trudno przewidzieć; przedział sumy nie jest sumą ich przedziałów.',
  'run.concentration': 'Koncentracja wartości, każdy udział według własnej kolejności',
  'run.concentration.line': 'najlepsze {top} {bar} {expected} tego, co oczekiwane, {historic} tego, co dotychczas',
  'run.method': 'Użyta metoda: {method}',
  'run.method.spend': 'Kwota zamówienia: {model}: {verdict}.',
  'run.unexplained':
    'To się nie zgadza: brakuje {rows} {rows, plural, one {wiersza} few {wierszy} many {wierszy} other {wiersza}} i {money}. Prosimy to zgłosić.',
  'run.example': '{reason}: {file}: {content}',
  'run.example.line': '{reason}: {file}, wiersz {line}: {content}',
  'run.otherwise': 'Aby zdecydować inaczej: {list}.',
  'run.otherwise.one': '{reason} {setting}',
  'run.note': '{file}: {note}',
  'run.changes': 'Co się zmieniło od analizy {run}',
  'run.changes.none': 'Nic: żadnego nowego zamówienia i ta sama wartość.',
  'run.changes.sum':
    '{orders} {orders, plural, one {nowe zamówienie} few {nowe zamówienia} many {nowych zamówień} other {nowego zamówienia}} za {money}, {customers} {customers, plural, one {nowy klient} few {nowi klienci} many {nowych klientów} other {nowego klienta}}. Oczekiwana wartość {before} → {now} ({change}).',
  'run.changes.cause': 'Z powodu',
  'run.changes.largest': 'Największe zmiany',
  'run.changes.before': 'Przedtem',
  'run.changes.now': 'Teraz',
  'run.changes.why': 'Dlaczego',
  'run.warnings': 'Zanim tego użyjesz',
  'run.files.title': 'Gotowe w {seconds} s. Pliki',
  'run.files.table': 'tabela {name}',
  'run.next.score': 'jeden klient',
  'run.next.export': 'wszyscy w pliku',
  'run.next.query': 'zapytanie o wszystkich',
  'run.next.run': 'później: powie, co się zmieniło',
  'run.report': 'Raport: {address}',
  'run.report.not-built':
    'Brak raportu: jego strona nie została zbudowana. Zbuduj ją: npm start -- --help albo npm run build',
};
