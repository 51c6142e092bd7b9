import type { orders as en } from '../en/orders.ts';

export const orders: Record<keyof typeof en, string> = {
  'page.title.of': '{business}: przyszłe zamówienia klientów',
  'page.no-currency': 'Dane zawierają zamówienia bez kwot: wszystkie liczby to liczby zamówień.',
  'basis.revenue': 'zamówienia',
  'measure.money': 'Zamówienia',
  'column.money': 'Zamówienia',
  'column.value': 'Zamówienia',
  'report.details': 'Dane z wykresów: {tables}. Jedna z tabel: {command}',
  'run.money': 'Zamówienia na wejściu: {money}; wszystkie wyjaśnione.',
  'run.money.unexplained': 'Zamówienia na wejściu: {money}, z czego {gap} NIE wyjaśniono: nie ufaj poniższym liczbom.',
  'run.value': 'Ile zamówień złożą klienci',
  'run.value.expected':
    'W ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} spodziewane zamówienia: {money}. Około {active} z {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}} jest nadal aktywnych (80%: od {low} do {high}).',
  'run.value.expected.everyone':
    'W ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} spodziewane zamówienia od {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}}: {money}.',
  'run.value.median.above':
    'Mediana, {median}, jest o {shift} wyższa od wartości oczekiwanej: kilka znacznie gorszych wyników obniża średnią.',
  'run.value.median.below':
    'Mediana, {median}, jest o {shift} niższa od wartości oczekiwanej: kilka znacznie lepszych wyników podwyższa średnią.',
  'run.value.discounted': 'Zdyskontowane na dziś (późniejsze zamówienia liczą się mniej): {money} w horyzoncie.',
  'run.value.discounted.infinite':
    'Zdyskontowane na dziś (późniejsze zamówienia liczą się mniej): {money} w horyzoncie, {infinite} bez końca. Liczba bez końca zakłada, że klienci zawsze będą zamawiać jak dotąd, co znacznie wykracza poza historię: służy do porównań, nie do planowania.',
  'run.top': 'Klienci z największą prognozą zamówień: {count}',
  'run.customers.legend':
    'Prognoza: zamówienia w horyzoncie. Szansa aktywności: prawdopodobieństwo, że klient jest nadal aktywny. Przedział pojedynczego klienta jest szeroki, bo trudno przewidzieć jedną osobę; przedział sumy nie jest ich sumą.',
  'run.concentration': 'Koncentracja zamówień, każdy udział według własnego rankingu',
  'run.method.spend': 'Zamówienia w dniu z zamówieniem: {model}: {verdict}.',
  'run.unexplained': 'Liczby się nie zgadzają: brakuje wierszy: {rows} i zamówień: {money}. Zgłoś to.',
  'run.changes.none': 'Nic: żadnych nowych zamówień i ta sama prognoza.',
  'run.changes.sum':
    'Nowe zamówienia: {orders}, nowi klienci: {customers}. Spodziewane zamówienia {before} → {now} ({change}).',
  'summary.asks': 'Ile zamówień złożą obecni klienci?',
  'summary.answer':
    '{customers} {customers, plural, one {klient złoży} few {klientów złoży} many {klientów złoży} other {klienta złoży}} według prognozy {money} zamówień w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} (stan na {date}); z prawdopodobieństwem 80% będzie to od {low} do {high}.',
  'summary.best-slipping':
    'Zagrożeni: {customers} z {top} najlepszych klientów prawdopodobnie przestało zamawiać. Ich dotychczasowe zamówienia: {money}.',
  'summary.lead-channel':
    'Klienci z {best} składają średnio {bestMoney} zamówień, dotąd i w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} łącznie; klienci z {worst} {worstMoney}. To więcej, niż tłumaczy przypadek.',
  'summary.lead-slipping':
    'Najwięcej można zyskać na klientach, którzy się oddalają ({n}): o {money} zamówień więcej w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}, jeśli zostaną wszyscy. Dotąd złożyli ich {historic}.',
  'summary.expected-money': 'Spodziewane zamówienia',
  'summary.expected-money.is':
    'Ile zamówień złożą obecni klienci w horyzoncie, bez nowych klientów: suma spodziewanych zamówień wszystkich klientów. Bez dyskontowania.',
  'summary.top-share.is': 'Udział 20% klientów z najwyższymi prognozami w spodziewanych zamówieniach.',
  'summary.historic-money': 'Dotychczasowe zamówienia',
  'summary.per-customer': 'Spodziewane zamówienia na klienta',
  'summary.per-customer.is': 'Spodziewane zamówienia podzielone przez liczbę klientów, także nieaktywnych.',
  'summary.chart.money': 'Zamówienia w horyzoncie',
  'warning.orders-after-as-of':
    'Zamówienia po dacie {date}, na którą liczono: {orders}; nie zostały użyte: wszystkie liczby są na ten dzień.',
  'warning.histories-rounded':
    'Różnych historii jest {histories}, więc w modelach ostatnie zamówienie i wiek każdego klienta zaokrąglono do {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}; zmienia to logarytm wiarygodności o {effect} na klienta. Zamówień nie zaokrąglono.',
  'warning.dominant-customer':
    'Na samego klienta {customer} przypada {share} spodziewanych zamówień; szansa, że jest nadal aktywny, to {alive}; od wszystkich pozostałych spodziewanych jest {rest} zamówień. To, co zrobi ten klient, znaczy więcej niż jakakolwiek prognoza.',
  'warning.spend-depends-on-frequency':
    'To, jak często klienci zamawiają, i to, ile zamówień składają jednego dnia, jest skorelowane ({correlation}). Model zakłada niezależność, więc liczby dla klientów zamawiających najczęściej i najrzadziej są mniej pewne, niż mówią przedziały.',
  'actions.answer':
    'Zacznij od klientów, którzy się oddalają ({n}): złożyli dotąd {historic} zamówień i można ich jeszcze zatrzymać. Jeśli zostaną wszyscy, da to {money} zamówień w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}; więcej nie przyniesie od nich żadna kampania.',
  'actions.answer.stay':
    'Zacznij od klientów, którzy się spóźniają ({n}): złożyli dotąd {historic} zamówień i milczą ponad dwa razy dłużej niż zwykle. Użyta metoda nie widzi prawie żadnych odejść, więc nie powie, ile da ich zatrzymanie.',
  'actions.answer.others': 'Nikt, kto dużo zamawia, się nie spóźnia. Zacznij od tej listy: {who} ({n}).',
  'actions.overview': 'Listy i co przynoszą',
  'actions.who.keep':
    '{expected} z najwyższą prognozą: więcej niż jedno zamówienie, prawdopodobnie aktywni, a jeśli należą do {historic} z największą liczbą zamówień, niespóźnieni.',
  'actions.who.slipping':
    '{historic} z największą liczbą zamówień, którzy milczą ponad dwa razy dłużej niż zwykle, z szansą aktywności co najmniej 20%.',
  'actions.who.win-back':
    '{historic} z największą liczbą zamówień, którzy prawdopodobnie przestali: szansa aktywności poniżej 20%.',
  'actions.most':
    'Najwyżej {money} zamówień w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}: tyle ponad prognozę, gdyby wszyscy na pewno byli aktywni.',
  'actions.most.keep':
    'Stawką jest {money} zamówień w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}: tyle wynosi ich prognoza.',
  'actions.sure':
    'Około {active} z {n} jest aktywnych. Razem prognoza wynosi {money} zamówień (przedział 80%: od {low} do {high}); u pojedynczego klienta możliwe jest znacznie więcej lub mniej.',
  'actions.sure.together':
    'Razem prognoza dla wszystkich {n} wynosi {money} zamówień (przedział 80%: od {low} do {high}); u pojedynczego klienta możliwe jest znacznie więcej lub mniej.',
  'actions.sure.together.none': 'Prognoza nie przewiduje zamówień od {n} klientów.',
  'actions.sure.none': 'Około {active} z {n} jest aktywnych; prognoza nie przewiduje zamówień.',
  'actions.heading.most': 'Co przynosi',
  'data.answer':
    'Wiersze źródła: {rows}; pominięto {excluded} z {reasons} {reasons, plural, one {powodu} few {powodów} many {powodów} other {powodów}}. Pozostałe to zamówienia: {orders} od klientów: {customers}; wiersze i zamówienia zgadzają się ze źródłem.',
  'data.answer.all':
    'Użyto wszystkich wierszy źródła ({rows}): zamówienia: {orders}, klienci: {customers}; wiersze i zamówienia zgadzają się ze źródłem.',
  'data.answer.repeated':
    'Wiersze źródła: {rows}; {repeated} powtarza znane już zamówienia, a {excluded} pominięto z {reasons} {reasons, plural, one {powodu} few {powodów} many {powodów} other {powodów}}. Pozostałe to zamówienia: {orders} od klientów: {customers}; wiersze i zamówienia zgadzają się ze źródłem.',
  'data.answer.unexplained': 'Nie wyjaśniono wierszy: {rows} i zamówień: {money}. Nie używaj tej analizy.',
  'data.bridge.money': 'Od źródła do zamówień, które się liczą',
  'data.rounding': 'Zaokrąglenia',
  'accuracy.per-customer.money': 'Zamówienia na klienta',
  'accuracy.deciles.says':
    'Klienci w dziesięciu równych grupach, od najwyższej prognozy, i ile zamówień każda grupa naprawdę złożyła.',
  'value.title': 'Zamówienia',
  'value.answer':
    'Na 10% klientów z najwyższą prognozą (spośród {customers}) przypada według prognozy {share} przyszłych zamówień; na 10%, które dotąd zamówiło najwięcej, przypadało {historic} dotychczasowych.',
  'value.answer.interval':
    'Na 10% klientów z najwyższą prognozą (spośród {customers}) przypada według prognozy {share} przyszłych zamówień (przedział 80%: od {low} do {high}); na 10%, które dotąd zamówiło najwięcej, przypadało {historic} dotychczasowych.',
  'value.distribution': 'Rozkład zamówień',
  'value.distribution.says':
    'Klienci według liczby zamówień, na osi logarytmicznej. Linia: dotychczasowe zamówienia. Wypełnienie: prognoza.',
  'value.amount': 'Zamówienia na klienta (skala logarytmiczna)',
  'value.lorenz': 'Koncentracja zamówień',
  'value.lorenz.says': 'Najlepsze x% klientów składa y% zamówień. Im dalej od przekątnej, tym większa koncentracja.',
  'value.lorenz.x': 'Udział klientów, od największej liczby zamówień',
  'value.lorenz.y': 'Udział w zamówieniach',
  'value.density': 'Kto jest nadal aktywny i ile zamówił',
  'value.density.says':
    'Każda komórka to grupa klientów; im mocniejszy kolor, tym ich więcej. U góry po lewej: zamawiali dużo, prawdopodobnie przestali. U góry po prawej: warto zatrzymać.',
  'value.past-future.says': 'Na przekątnej prognoza w horyzoncie równa się dotychczasowym zamówieniom.',
  'value.top': 'Najwięcej spodziewanych zamówień',
  'value.bottom': 'Najmniej spodziewanych zamówień',
  'value.bottom.says':
    'Przy równych prognozach decydują dotychczasowe zamówienia: pierwsi to najlepsi klienci, których utracono.',
  'value.empty': 'Gdy będą klienci z zamówieniami, pojawi się tu rozkład ich zamówień.',
  'cohorts.answer':
    'Po {months} {months, plural, one {miesiącu} few {miesiącach} many {miesiącach} other {miesiącach}} klienci kohorty {last} ({lastCustomers}) złożyli średnio {lastMoney} zamówień (połowa mniej niż {lastMedian}); klienci sprzed roku, {first} ({firstCustomers}), w tym samym wieku {firstMoney} (połowa mniej niż {firstMedian}). {change}: {verdict}.',
  'cohorts.answer.neighbour':
    'Po {months} {months, plural, one {miesiącu} few {miesiącach} many {miesiącach} other {miesiącach}} klienci kohorty {last} ({lastCustomers}) złożyli średnio {lastMoney} zamówień (połowa mniej niż {lastMedian}); klienci wcześniejszej, {first} ({firstCustomers}), w tym samym wieku {firstMoney} (połowa mniej niż {firstMedian}). {change}: {verdict}.',
  'cohorts.dominated': 'Na jednego klienta przypada {share} zamówień kohorty {cohort}: jej średnia mówi niewiele.',
  'cohorts.groups.answer':
    'Klienci z {best} ({bestCustomers}) składają średnio {bestMoney} zamówień, dotąd i według prognozy; klienci z {worst} ({worstCustomers}) {worstMoney}: to więcej, niż tłumaczy przypadek.',
  'cohorts.groups.answer.chance':
    'Klienci z {best} ({bestCustomers}) składają średnio {bestMoney} zamówień, dotąd i według prognozy; klienci z {worst} ({worstCustomers}) {worstMoney}: może to tłumaczyć przypadek albo wiek klientów.',
  'cohorts.curves': 'Zamówienia na klienta w tym samym wieku',
  'cohorts.matrix': 'Zamówienia na klienta według kohorty i wieku',
  'cohorts.per-customer': 'Zamówienia na klienta',
  'cohorts.pooled': 'Zamówienia na klienta w tym samym wieku: {dimension}',
  'card.historic': 'Liczone zamówienia',
  'card.expected': 'Oczekiwane zamówienia w horyzoncie',
  'card.at-risk': 'Zagrożone zamówienia',
  'card.money': 'Zamówienia',
  'customers.answer':
    'Klient {customer}: prognoza na najbliższe {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}} to {money} zamówień; szansa, że jest nadal aktywny: {alive}.',
  'customers.mostly-nothing.list':
    'U {n} z tych klientów wartość oczekiwana leży powyżej przedziału 80%: większość takich klientów nie zamówi nic, kilku dużo, a wartość oczekiwana jest średnią.',
  'customers.value': 'Spodziewane zamówienia',
  'customers.lifetime': 'Zamówienia przez cały czas',
  'customers.why.spend':
    'Średnio {mean} zamówień w dniu z zamówieniem (liczba dni: {orders}). Łącznie ze średnią wszystkich klientów, {overall}, daje to prognozę {expected}.',
  'customers.why.spend.own':
    'Średnio {mean} zamówień w dniu z zamówieniem (liczba dni: {orders}). Kilku klientów zamawia tak dużo więcej niż reszta, że nie ma średniej, z którą można to połączyć; prognoza to {expected}.',
  'customers.why.sum': 'Spodziewane dni z zamówieniem: {orders}, w każdym {expected} zamówień: {money}.',
  'method.answer':
    '{model} opisuje, kiedy klienci zamawiają i odchodzą, {spendModel}, ile zamówień przypada na jeden dzień; dopasowano do {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}}; horyzont {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}, ziarno {seed}.',
  'method.parameters.says': 'Z przedziałami 95%. Czas w dniach; gamma drugiego modelu w zamówieniach.',
  'method.sensitivity.horizon': 'Spodziewane zamówienia według horyzontu',
  'method.sensitivity.discount': 'Zdyskontowane zamówienia według stopy',
  'method.sensitivity.model': 'Spodziewane zamówienia według modelu',
  'method.formula.spend': 'Spodziewane zamówienia w dniu z zamówieniem, przy średniej z̄ z x dalszych dni',
  'method.formula.value': 'Spodziewane zamówienia i ich suma po klientach',
  'method.citation':
    'Spodziewane zamówienia od {customers} {customers, plural, one {klienta} few {klientów} many {klientów} other {klientów}}, najbliższe {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}, stan na {date}: {money} (przedział 80%: od {low} do {high}). {model} i {spendModel}, {software}, analiza {run}, dane {fingerprint}, ziarno {seed}.',
  'missing.too-few-came-back':
    'W przeszłych datach odcięcia ({cutOffs}) wróciło mniej klientów niż {fewest} albo nikt nie zamówił w ciągu następnych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}. Tych liczb nie sprawdzono.',
  'missing.history-too-short':
    'Historia, {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}}, jest za krótka na test wsteczny; potrzeba co najmniej {least} {least, plural, one {dnia} few {dni} many {dni} other {dni}}. Tych liczb nie sprawdzono.',
  'verdict.too-few-spent': 'za mało klientów wróciło: {spenders}; model potrzebuje {leastSpenders}',
  'verdict.all-spend-alike': 'każdy klient składa tyle samo zamówień dziennie, więc nie ma rozkładu do dopasowania',
  'verdict.only-mean-known': 'liczba zamówień dziennie prawie nie różni się między klientami: znana jest tylko średnia',
  'verdict.each-always-the-same': 'każdy klient składa zawsze tyle samo zamówień dziennie',
  'verdict.no-finite-mean': 'kilku klientów przewyższa resztę: liczba zamówień dziennie nie ma skończonej średniej',
  'verdict.mean-and-shape-known': 'średnia zamówień dziennie jest skończona (q = {q}), a wszystkie parametry są znane',
  'rule.zero.exclude': 'pominięto zamówienia zerowe',
  'rule.zero.keep': 'zachowano zamówienia zerowe',
  'column.historic': 'Dotychczas',
  'column.historic.from': 'Dotychczas, od',
  'column.historic.to': 'Dotychczas, do',
  'column.expected.from': 'Oczekiwane, od',
  'column.expected.to': 'Oczekiwane, do',
  'run.concentration.line': 'najlepsze {top} {bar} {expected} tego, co oczekiwane, {historic} tego, co dotychczas',
  'summary.next-beside-last':
    'Prognoza: {next} zamówień w ciągu najbliższych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}, czyli {share} z {last} w poprzednim okresie tej samej długości. Bez nowych klientów.',
  'summary.one-customer': 'Skąd pochodzą zamówienia: na samego klienta {customer} przypada {share}.',
  'summary.few-carry-most':
    'Skąd pochodzą zamówienia: {share} od {top} najlepszych klientów ({customers} {customers, plural, one {osoba} few {osoby} many {osób} other {osoby}}).',
  'summary.few-carry-most.interval':
    'Skąd pochodzą zamówienia: {share} (przedział 80%: od {low} do {high}) od {top} najlepszych klientów ({customers} {customers, plural, one {osoba} few {osoby} many {osób} other {osoby}}).',
  'accuracy.deciles': 'Czy trafnie wskazujemy najlepszych? Decyle według prognozy',
  'value.asks': 'Z jakich klientów się składa?',
  'cohorts.asks': 'Czy nowi klienci są lepsi niż dawni?',
  'customers.mostly-nothing':
    'Najpewniej nic: dziewięciu na dziesięciu takich klientów niczego nie zamawia. {expected} to średnia ze wszystkich.',
  'customers.lifetime.is': 'dotąd i bez końca, jeśli będzie kupować jak dotąd',
  'warning.silent-end':
    'Ostatnie zamówienie jest z {date}, {days} {days, plural, one {dzień} few {dni} many {dni} other {dni}} przed dniem analizy. Jeśli w plikach brakuje późniejszych zamówień, klienci wyglądają na mniej aktywnych, niż są.',
  'customers.fixed': 'To liczby z analizy: ta strona nie zna modelu, którym je obliczono.',
  'rule.negative.match': 'zamówienia cofnięte w ciągu dnia pominięte, inne wiersze ujemne to zamówienia cofnięte',
  'rule.negative.return': 'wiersze ujemne to zamówienia cofnięte',
  'rule.negative.exclude': 'pominięto wiersze ujemne',
  'channels.asks': 'Które kanały przyprowadzają klientów, którzy często zamawiają?',
  'profit.asks': 'Ile zostaje z każdego zamówienia?',
  'profit.answer.none': 'Same zamówienia nie powiedzą, ile z nich zostaje.',
  'profit.files': 'Pokaże to plik z tym, ile pobrano za każde zamówienie.',
  'note.orders-without-money': 'żadna kolumna nie zawiera kwot: analiza dotyczy zamówień, każde liczy się jako jedno',
  'note.no-one-time-buyers':
    'każdy klient zamówił więcej niż raz: jeśli w pliku brakuje klientów z jednym zamówieniem, prognozy są zbyt wysokie',
  'slipping.answer':
    'Być może odchodzi {n} klientów: w ciągu {days} dni zagrożone są zamówienia ({money}), obok {expected}, których wciąż się po nich spodziewamy ({low} do {high}).',
  'slipping.answer.no-interval':
    'Być może odchodzi {n} klientów: w ciągu {days} dni zagrożone są zamówienia ({money}), obok {expected}, których wciąż się po nich spodziewamy.',
  'slipping.answer.first-orders': 'Najwięcej zagrożone jest u klienta {customer}: zamówienia: {money}.',
  'base.answer.money':
    'Liczba zamówień zmieniła się z {was} na {is} ({change}): ci, którzy odeszli, złożyli ich wcześniej {lost}, ci, którzy przyszli, {won}.',
  'base.before': 'Zamówienia wcześniej',
  'base.now': 'Zamówienia teraz',
  'base.bridge': 'Co zmieniło liczbę zamówień',
  'base.per-customer': 'Zamówienia na klienta',
  'base.corners.says':
    'Prawdopodobnie nadal klienci: szansa aktywności co najmniej 50%. Najlepsza jedna piąta: według liczby dotychczasowych zamówień.',
  'base.answer.ahead':
    'W ciągu najbliższych {days} dni obecni klienci złożą według prognozy {existing} zamówień, a nowi, po {perMonth} miesięcznie, {toCome}: razem {both} (przedział 80%: od {low} do {high}).',
  'base.answer.ahead.existing':
    'W ciągu najbliższych {days} dni obecni klienci złożą według prognozy {existing} zamówień (przedział 80%: od {low} do {high}); bez nowych klientów.',
  'base.ahead.course':
    'Od nowych klientów oczekuje się tylu zamówień, ile wcześniejsi złożyli w tym samym wieku: dla każdego miesiąca od pierwszego zamówienia to średnia z 12 najnowszych kohort miesięcznych, które go osiągnęły (klienci w pierwszym miesiącu: {n}). Przybywają równomiernie; ich późniejsze zamówienia podążają za sezonem.',
  'base.ahead.few':
    'Nie można jeszcze oszacować, ile zamówień złożą nowi klienci: w pełnych miesiącach przybyło ich mniej niż {least}. Pokazano tylko obecnych.',
  'base.layers.says': 'Według pierwszego zamówienia oraz tego, ile zamówień złożyli w ostatnich {days} dniach.',
  'channels.answer':
    '{days} dni po pierwszym zamówieniu klienci z kanału {best} ({bestCustomers}) złożyli średnio {bestMoney} zamówień, z kanału {worst} ({worstCustomers}) {worstMoney}: {verdict}.',
  'channels.answer.first':
    'W dniu pierwszego zamówienia klienci z kanału {best} ({bestCustomers}) złożyli średnio {bestMoney} zamówień, z kanału {worst} ({worstCustomers}) {worstMoney}: {verdict}.',
  'channels.by.says':
    'Zamówienia na klienta do tylu dni po pierwszym zamówieniu, dla tych, którzy są klientami tak długo; potem prognoza na klienta.',
  'channels.ages': 'Zamówienia na klienta w tym samym wieku, według: {dimension}',
  'first-orders.no-products':
    'Wiersze zamówień, które według opisu nie są produktem ({names}): {lines}. Niczyim pierwszym produktem nie są.',
  'first-orders.apart':
    'Klienci, których pierwsze zamówienie to {best} ({bestCustomers}), składają po {bestMoney} zamówień, dotychczas i w prognozie; {worst} ({worstCustomers}) {worstMoney}: przypadek tego nie tłumaczy.',
  'first-orders.by.says':
    'Zamówienia: dotychczasowe i prognoza, ściągnięte ku średniej wszystkich o tyle, o ile grupy mógł rozdzielić przypadek. Drugie zamówienie: szansa w ciągu {days} dni; zbyt nowi klienci liczą się tak długo, jak ich obserwowano.',
  'first-orders.worth': 'Zamówienia razem',
  'segments.answer.apart':
    'Najwięcej spodziewamy się po segmencie „{best}” (klienci: {bestCustomers}): {bestMoney} zamówień na klienta w ciągu {days} dni; najmniej po „{worst}” ({worstCustomers}): {worstMoney}.',
  'cohorts.quality.says':
    'Zamówienia na klienta w tym samym wieku wobec wszystkich wcześniejszych kohort, bez pierwszej w danych: 100% znaczy tak samo dobrze.',
  'cohorts.layers': 'Zamówienia według kohort',
  'cohorts.layers.says': 'Kto złożył zamówienia każdego okresu: najniższe warstwy to najdawniejsi klienci.',
  'slipping.at-risk': 'Zagrożone',
  'slipping.list.says':
    'Wszyscy, których szansa aktywności wynosi od {from} do {to}. „Klienci, którzy się oddalają” to inna lista: ci, którzy przynieśli najwięcej, spóźnieni według własnego rytmu. Zagrożone: zamówienia, które złożyliby, gdyby byli aktywni, razy szansa, że nie są.',
  'lab.answer':
    'Według modelu ({model}) klient składa w całym życiu {worth} zamówień ({low}–{high}, 95%). Wzory podają od {least} ({leastFormula}) do {most} ({mostFormula}).',
  'lab.answer.beyond':
    '{share} zamówień modelu leży poza tymi dniami ({days}), gdzie nic ich nie sprawdza: do planów używaj tego, co mieści się w nich.',
  'lab.answer.past':
    'W przeszłych datach odcięcia ({cutOffs}) model pomylił się co do późniejszych zamówień średnio o {model}, najbliższy wzór o {nearest} ({nearestFormula}), najdalszy o {furthest} ({furthestFormula}).',
  'lab.to-horizon':
    'Według tego modelu część klientów nigdy nie przestaje kupować, więc ich przyszłe zamówienia nie mają skończonej sumy: model liczy tylko horyzont.',
  'lab.groups.answer':
    'Według modelu najwięcej zamówień składają klienci: {best}, po {worth}; wzory stawiające tę samą grupę na pierwszym miejscu: {agree} z {formulas}.',
  'lab.formula.orders-over-lifespan': 'Częstość × czas życia',
  'lab.formula.margin-over-churn': 'Zamówienia ÷ churn',
  'lab.formula.first-payment-now': 'Wzór z retencją, pierwsze zamówienie od razu',
  'lab.formula.first-payment-later': 'Wzór z retencją, pierwsze zamówienie później',
  'lab.short.orders-over-lifespan': 'Częst. × czas życia',
  'lab.short.margin-over-churn': 'Zamówienia ÷ churn',
  'lab.assumes.margin-over-churn':
    'Kto nie zamówił w danym okresie, odszedł, a w każdym okresie odchodzi ten sam odsetek. Bez dyskonta.',
  'lab.assumes.first-payment-now':
    'Jak zamówienia ÷ churn, z dyskontem późniejszych zamówień. Pierwsze zamówienie się liczy: tyle składa nowy klient.',
  'lab.assumes.first-payment-later':
    'To samo bez pierwszego zamówienia: ile jeszcze złoży klient, który właśnie zamówił.',
  'lab.assumes.model':
    'Każdy klient ma własną częstość zakupów i własną szansę odejścia, odczytane z jego zamówień: te, które złożył, i te, których można się jeszcze spodziewać, z dyskontem.',
  'lab.arithmetic.orders-over-lifespan': '{frequency} zamówień {period} × {lifespan} = {value}',
  'lab.arithmetic.margin-over-churn': '{revenue} zamówień {period} ÷ churn {churn} = {value}',
  'lab.arithmetic.first-payment-now': '{revenue} × {grown} ÷ ({grown} − {retention}) = {value}',
  'lab.arithmetic.first-payment-later': '{revenue} × {retention} ÷ ({grown} − {retention}) = {value}',
  'lab.arithmetic.historic-average': '{kept} zamówień dotąd ÷ liczba klientów {customers} = {value}',
  'lab.arithmetic.cohort-sum': 'Suma miesięcy wieku, ich liczba {months} ({first} … {last}) = {value}',
  'lab.arithmetic.cohort-sum.one': '{first} w pierwszym miesiącu wieku = {value}',
  'lab.arithmetic.contract':
    '{payment} zamówień w okresie × {payments} okresów oczekiwanych od nowego klienta, z dyskontem = {value}',
  'lab.counted':
    'Policzono {period}: klienci {ordering}, zamówienia {orders}; z tych, którzy zamówili w poprzednim okresie ({before}), wróciło {both}: retencja {retention}. Od pierwszego do ostatniego zamówienia obserwowano klientów średnio {lifespan}, licząc pierwszy okres.',
  'lab.values': 'Ile zamówień składa klient według każdego wzoru',
  'lab.past.says':
    'W każdej dacie odcięcia, z tego, co było wtedy wiadome: ile zamówień klienci mieli złożyć do podanego dnia, a ile złożyli.',
  'lab.groups': 'Zamówienia klienta według: {dimension}, i wzoru',
  'lab.groups.stage': 'Zamówienia klienta według etapu i wzoru',
  'lab.groups.tier': 'Zamówienia klienta według poziomu prognozy i wzoru',
  'lab.groups.saved': 'Zamówienia klienta według zapisanego segmentu i wzoru',
  'lab.groups.rule': 'Zamówienia klienta w regule i poza nią, według wzoru',
  'lab.groups.cohort': 'Zamówienia klienta według pierwszego zamówienia i wzoru',
  'lab.groups.says': 'Kolumny, które inaczej szeregują grupy, skierowałyby wysiłek w inne miejsca.',
  'lab.column.worth': 'Zamówienia',
  'lab.column.money': 'Zamówienia razem',
  'lab.chart.values.says': 'Ile zamówień klient składa przez całe życie, w skali logarytmicznej; linia to model.',
  'lab.chart.worth': 'Zamówienia klienta',
  'lab.chart.past.says':
    'Jedna kropka na datę odcięcia: zamówienia, które wzór przewidziałby na kolejne dni, wobec złożonych. Na linii miał rację.',
  'profit.bases': 'Zamówienia dotąd i w przyszłości',
  'profit.equity': 'Bez końca',
  'lab.assumes.historic-average':
    'Liczy tylko przeszłość. Dalej: każdy klient zamawia bez końca jak w przeciętnym dotychczasowym dniu.',
  'lab.values.says':
    'Przez całe życie i w ciągu następnych {days} dni. Ostatnie kolumny mówią, o ile mylił się wzór w przeszłych datach odcięcia, od najnowszej.',
  'opportunities.asks': 'Co teraz da najwięcej?',
  'opportunities.table': 'Co zrobić, od tego, co da najwięcej',
  'opportunities.table.says':
    'Da: założony efekt razy stawka, w zamówieniach w ciągu {days} dni. Wiersze poniżej 30 klientów i te, które mógł sprawić przypadek, są na końcu.',
  'opportunities.worth.column': 'Da',
  'opportunities.at-stake': 'Stawka',
  'opportunities.next': 'Wszystkie ({n}), jako tabela lub plik; --effect zmienia założenia:',
  'opportunities.unvalued':
    'Poza tą kolejnością, bo użyta metoda prawie nie widzi odejść i nie powie, ile przyniesie zatrzymanie tych klientów: {lists}. Napisz do wylosowanej połowy listy; to, co zrobi druga połowa, pokaże, ile to przynosi.',
  'opportunities.undecided':
    '* Nie wiadomo, ilu klientów jest jeszcze aktywnych ({most} mówi {highest}, {least} {lowest}): to, co da zatrzymanie lub odzyskanie, jest mniej pewne, niż mówi przedział.',
  'opportunities.check.lot':
    'pomiń losowo połowę i porównaj po {weeks} tyg. Efekt {effect} widać przy {needed} klientach w tym, kto znów zamawia, a przy {neededForMoney} w liczbie zamówień; jest ich {available}.',
  'opportunities.check.few':
    'pomiń losowo połowę i porównaj po {weeks} tyg. Efekt {effect} byłoby widać przy {needed} klientach w tym, kto znów zamawia, a przy {neededForMoney} w liczbie zamówień; jest ich {available} i pokażą dopiero efekt {shows} lub większy.',
  'opportunities.check.lot.money':
    'pomiń losowo połowę i po {weeks} tyg. porównaj liczbę zamówień. Efekt {effect} widać przy {neededForMoney} klientach; jest ich {available}.',
  'opportunities.check.few.money':
    'pomiń losowo połowę i po {weeks} tyg. porównaj liczbę zamówień. Efekt {effect} byłoby widać przy {neededForMoney} klientach; jest ich {available} i pokażą dopiero efekt {shows} lub większy.',
  'opportunities.check.weeks':
    'rób to co drugi tydzień i licz nowych klientów z {subject}. Zmianę o {effect} widać przy {needed} z nich, po około {weeks} tyg.',
  'opportunities.check.needs-money': 'Test wymaga, według zamówień',
  'levers.asks': 'Co by się zmieniło, gdyby coś przesunąć?',
  'equity.asks': 'Ile zamówień złożą jeszcze klienci i co to zmieniło?',
  'equity.runs.says': 'Co powiedziała każda analiza. Analiza, która nie mogła tego powiedzieć, jest pusta.',
  'people.asks': 'Ile zamówień składa każda grupa i czy grupy są traktowane jednakowo?',
  'drivers.title': 'Co idzie w parze z zamówieniami',
  'journeys.asks': 'Które punkty styku idą w parze z zamówieniami i z pozostaniem?',
  'drivers.asks': 'Co idzie w parze z zamówieniami, a co z odejściem?',
  'drivers.of.value': 'Co idzie w parze z zamówieniami {days} dni po pierwszym',
  'drivers.explained.value': 'Zamówienia',
  'profit.equity-changes.says':
    'Zamówienia, których można się jeszcze spodziewać od dzisiejszych klientów, z dyskontem i bez końca. Każda kolumna się sumuje.',
  'summary.nobody-leaves':
    'Użyta metoda prawie nie widzi odejść: uznaje za aktywnych {active} z {customers} klientów. Nie planuj według jej szans aktywności, listy odchodzących ani zamówień w całym życiu.',
  'service-desk.tier.quantile':
    'Prognozowane zamówienia w ciągu {days} dni: {expected} (przedział 80%: od {low} do {high}). Poziom „{tier}” ({group} klientów według prognozy) zaczyna się od {from}.',
  'service-desk.tier.configured':
    'Prognozowane zamówienia w ciągu {days} dni: {expected} (przedział 80%: od {low} do {high}). Poziom „{tier}” zaczyna się od {from}, zgodnie z ustawieniami.',
  'service-desk.tier.anything':
    'Prognozowane zamówienia w ciągu {days} dni: {expected} (przedział 80%: od {low} do {high}). Tak niewielu klientów ma cokolwiek zamówić, że poziom „{tier}” zaczyna się od każdej prognozy powyżej zera.',
  'service-desk.tier.low.quantile':
    'Prognozowane zamówienia w ciągu {days} dni: {expected} (przedział 80%: od {low} do {high}). Poniżej {from} jest poziom „{tier}” ({group} klientów według prognozy).',
  'service-desk.tier.low.configured':
    'Prognozowane zamówienia w ciągu {days} dni: {expected} (przedział 80%: od {low} do {high}). Poniżej {from} jest poziom „{tier}”, zgodnie z ustawieniami.',
};
