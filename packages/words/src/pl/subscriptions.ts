import type { subscriptions as en } from '../en/subscriptions.ts';

/** Subscriptions: what is read of them, their reports, and what is said of how a business sells. */
export const subscriptions: Record<keyof typeof en, string> = {
  'subscriptions.part.id': 'identyfikator subskrypcji',
  'subscriptions.part.customer': 'klient',
  'subscriptions.part.plan': 'plan',
  'subscriptions.part.quantity': 'liczba',
  'subscriptions.part.currency': 'waluta',
  'subscriptions.part.interval': 'okres rozliczeniowy',
  'subscriptions.part.intervalCount': 'liczba okresów',
  'subscriptions.part.amount': 'kwota',
  'subscriptions.part.status': 'status',
  'subscriptions.part.started': 'początek',
  'subscriptions.part.trialEnd': 'koniec okresu próbnego',
  'subscriptions.part.cancelled': 'rezygnacja',
  'subscriptions.part.ended': 'koniec',
  'subscriptions.part.paused': 'początek przerwy',
  'subscriptions.part.resumed': 'koniec przerwy',
  'subscriptions.part.tenure': 'dotychczasowe miesiące',
  'subscriptions.part.churned': 'czy klient odszedł',
  'subscriptions.title': 'Subskrypcje',
  'subscriptions.asks': 'Co przynoszą subskrypcje i jak długo?',
  'subscriptions.answer':
    'Stan na {date}: płacący klienci: {customers}, subskrypcje: {running}. Miesięczny przychód powtarzalny (MRR): {revenue}.',
  'subscriptions.answer.forecast':
    'W ciągu {days} {days, plural, one {dnia} few {dni} many {dni} other {dnia}} mają zapłacić {money} (przedział 80%: od {low} do {high}).',
  'subscriptions.too-few':
    'Odeszło zbyt mało subskrybentów, by powiedzieć, ilu odejdzie: potrzeba co najmniej dziesięciu subskrypcji, w tym trzech zakończonych.',
  'subscriptions.without-days':
    'Plik mówi, od ilu miesięcy jest każdy klient, a nie podaje dni: nie ma więc zmian miesiąc po miesiącu, kalendarza ani wcześniejszego dnia, z którego można by sprawdzić prognozę. Dawno utraconych klientów może w nim nie być; wtedy retencja wygląda lepiej niż jest.',
  'subscriptions.retained':
    'Z MRR sprzed dwunastu miesięcy zostało {gross} (gross revenue retention); z klientami, którzy płacą więcej, {net} (net revenue retention).',
  'subscriptions.cancelled':
    'Zrezygnowano, lecz opłacono na dłużej: {count} ({revenue} MRR); liczą się jako trwające, a dalszych płatności się nie oczekuje.',
  'subscriptions.trials':
    'Okresy próbne: trwa {running} ({revenue} MRR, gdyby wszyscy zapłacili). Spośród zakończonych ({ended}) płaci {share} (przedział 95%: od {low} do {high}). Okres próbny to jeszcze nie klient.',
  'subscriptions.trials.none-over':
    'Okresy próbne: trwa {running} ({revenue} MRR, gdyby wszyscy zapłacili); żaden się jeszcze nie skończył. Okres próbny to jeszcze nie klient.',
  'subscriptions.paused':
    'Wstrzymano: {count} ({revenue} MRR, gdyby wznowiono); nie liczą się jako płacące ani jako utracone.',
  'subscriptions.annual':
    'Rozliczane raz w roku lub rzadziej: {count} ({revenue} MRR, po jednej dwunastej ceny rocznej na miesiąc); odejść można tylko przy odnowieniu.',
  'subscriptions.ends-at.ended': 'Subskrypcja kończy się z końcem opłaconego okresu ({setting}: w dniu rezygnacji).',
  'subscriptions.ends-at.cancelled':
    'Subskrypcja kończy się w dniu rezygnacji ({setting}: z końcem opłaconego okresu).',
  'subscriptions.not-in-it': 'Prognoza nie obejmuje nowych, próbnych ani wstrzymanych subskrypcji.',
  'subscriptions.changes':
    'Od analizy {run}: opłacanych było {before}, jest {now}; MRR: było {revenueBefore}, jest {revenue}.',
  'subscriptions.figures': 'Najważniejsze wartości',
  'subscriptions.figure.revenue': 'Miesięczny przychód powtarzalny',
  'subscriptions.figure.paying': 'Płacący klienci',
  'subscriptions.figure.payments': 'Płatności w horyzoncie',
  'subscriptions.figure.running': 'Trwające na jego koniec',
  'subscriptions.figure.discounted': 'Płatności zdyskontowane',
  'subscriptions.figure.infinite': 'Wartość rezydualna, bez końca',
  'subscriptions.figure.gross': 'Gross revenue retention, 12 miesięcy',
  'subscriptions.figure.net': 'Net revenue retention, 12 miesięcy',
  'subscriptions.figure.revenue.is':
    'Co subskrypcje opłacane w tym dniu przynoszą w miesiącu; roczne po jednej dwunastej.',
  'subscriptions.figure.paying.is': 'Klienci z subskrypcją opłacaną w tym dniu.',
  'subscriptions.figure.payments.is': 'Co dzisiejsze subskrypcje mają zapłacić przy odnowieniach w horyzoncie.',
  'subscriptions.figure.running.is': 'Dzisiejsze subskrypcje, które mają trwać na koniec horyzontu.',
  'subscriptions.figure.discounted.is': 'Te same płatności, warte tym mniej, im później przyjdą.',
  'subscriptions.figure.infinite.is':
    'Wszystkie przyszłe płatności, zdyskontowane: oczekiwane odnowienia (DERL) razy cena.',
  'subscriptions.figure.gross.is': 'Co zostało z MRR sprzed dwunastu miesięcy, bez wzrostów.',
  'subscriptions.figure.net.is': 'Ile klienci sprzed dwunastu miesięcy przynoszą teraz, względem MRR z tamtej chwili.',
  'subscriptions.left-out': 'Pominięte wiersze',
  'subscriptions.left-out.says': 'Z wierszy: {rows}.',
  'subscriptions.left-out.broken': 'nie dają się odczytać jako wiersz',
  'subscriptions.left-out.other-currency': 'w innej walucie',
  'subscriptions.left-out.no-customer': 'brak klienta',
  'subscriptions.left-out.no-amount': 'brak kwoty lub kwota ujemna',
  'subscriptions.left-out.no-start': 'brak początku',
  'subscriptions.left-out.unreadable-day': 'dzień, którego nie da się odczytać',
  'subscriptions.left-out.over-without-day': 'zakończona według statusu, bez dnia',
  'subscriptions.left-out.never-began': 'nigdy się nie zaczęła',
  'subscriptions.left-out.ends-before-start': 'kończy się przed początkiem',
  'subscriptions.left-out.refunded': 'zwrot pieniędzy',
  'subscriptions.left-out.sandbox': 'zakup testowy',
  'subscriptions.left-out.not-renewing': 'zakup, który się nie odnawia',
  'subscriptions.first-line': 'Pierwszy wiersz',
  'column.reason': 'Powód',
  'column.rows': 'Wiersze',
  'subscriptions.interval.week': 'tydzień',
  'subscriptions.interval.month': 'miesiąc',
  'subscriptions.interval.quarter': 'kwartał',
  'subscriptions.interval.year': 'rok',
  'business-model.columns':
    'Analiza subskrypcji: wiersz to umowa, jak mówią kolumny ({columns}). Jako zamówienia: {setting}.',
  'business-model.asked-columns': 'Analiza subskrypcji, jak podano: wiersz to umowa ({columns}).',
  'business-model.asked':
    'Analiza subskrypcji, jak podano: płatności klienta to płatności z umowy ({orders}, razem {money}). Odstępy między płatnościami: {gaps} (klienci: {customers}); {share} z nich to {interval} (lub dwa); kwota jest ta sama w {same}.',
  'business-model.regular':
    'Analiza subskrypcji, bo umowa jest prawdopodobna: odstępy między fakturami: {gaps} (klienci: {customers}); {share} z nich to {interval} (lub dwa), a kwota jest ta sama w {same}. Opłacone: {orders}, razem {money}; nieopłacone to nie przychód. Jako zamówienia: {setting}.',
  'business-model.orders': 'Obok zamówień firma ma subskrypcje: analizowane są obie i dodawane.',
  'business-model.asked-orders': 'Analiza zamówień, jak podano.',
  'warning.contract-likely':
    'Te zamówienia są regularne jak płatności z umowy: odstępy: {gaps} (klienci: {customers}); {share} z nich to {interval} (lub dwa), a kwota jest ta sama w {same}. Jeśli klienci płacą z umowy, analizuj je tak: {setting}.',
  'warning.subscriptions-without-days':
    'plik nie ma dni: nie podaje się tego, co zależy od kalendarza, a prognoz nie dało się sprawdzić',
  'warning.subscriptions-rate-better':
    'w przeszłości ta sama szansa odejścia dla każdej subskrypcji prognozowałaby lepiej niż {model}',
  'warning.subscriptions-untested':
    'prognoz nie dało się sprawdzić: przed trzema miesiącami było za mało subskrypcji albo za mało się skończyło',
  'warning.subscriptions-ridge':
    'dane nie rozróżniają parametrów {model}: wszyscy zdają się odchodzić równie chętnie; retencja i prognozy są ważne, same parametry nic nie znaczą',
  'note.subscriptions-begun-before':
    'subskrypcje, które zaczynają się od odnowienia: {subscriptions}; wcześniejszych zakupów nie ma w pliku, więc historia jest za krótka. Wyeksportuj wszystkie zakupy, nie tylko nowe i zmienione, i podaj wszystkie pliki naraz',
  'note.subscriptions-cents':
    'kwoty w kolumnie {column} są odczytywane jako grosze (centy): kolumna {sign} pochodzi z interfejsu systemu rozliczeniowego, który tak je zapisuje. Jeśli jest inaczej, zapisz kwoty z miejscami dziesiętnymi: 29.00',
  'note.subscriptions-maybe-cents':
    'kwoty w kolumnie {column} są odczytywane jako całe jednostki waluty, choć wszystkie są całkowite i wynoszą co najmniej sto, czyli tak, jak programy zapisują grosze (centy). Jeśli są w groszach (centach), nazwij kolumnę amount_cents',
  'note.subscriptions-left-out': 'wiersze, które mówią za mało: {rows}; pominięto, każdy z powodem',
  'note.subscriptions-monthly':
    'ani kolumna, ani nazwa planu nie mówi, jak często się rozlicza: każda kwota liczy się jako miesięczna',
  'note.subscriptions-owing':
    'zalegające według statusu: {subscriptions}; liczą się jako trwające, póki się nie skończą',
  'note.subscriptions-paused-undated':
    'wstrzymane według statusu, bez dnia: {subscriptions}; liczą się jako wstrzymane od ostatniego dnia w pliku',
  'note.subscriptions-without-days':
    'brak dni, tylko dotychczasowe miesiące: początki i końce liczy się wstecz od dnia analizy',
  'movements.title': 'Zmiany MRR',
  'movements.asks': 'Co zmieniło miesięczny przychód powtarzalny?',
  'movements.answer':
    'Zmiana MRR w ostatnich miesiącach ({months}): było {opening}, jest {closing}; przyszło lub wróciło {came}, zmiany u płacących {grew}, odeszło lub wstrzymano {lost}.',
  'movements.answer.none': 'Bez dni nie ma zmian.',
  'movements.opening': 'Otwarcie',
  'movements.fresh': 'Nowe',
  'movements.reactivation': 'Powroty',
  'movements.resumed': 'Wznowienia',
  'movements.expansion': 'Wzrost',
  'movements.contraction': 'Spadek',
  'movements.paused': 'Wstrzymania',
  'movements.churn': 'Churn',
  'movements.closing': 'Zamknięcie',
  'movements.step': 'Krok',
  'movements.change': 'Zmiana',
  'movements.total': 'MRR',
  'movements.until': 'Do',
  'movements.came': 'Przyszło',
  'movements.left': 'Odeszło',
  'movements.bridge': 'MRR, ostatnie miesiące: {months}',
  'movements.bridge.says': 'Od otwarcia do zamknięcia, krok po kroku; kroki sumują się co do grosza.',
  'movements.by-month': 'Zmiany MRR według miesięcy',
  'movements.by-month.says':
    'Otwarcie i zmiany sumują się do zamknięcia. Okres próbny to jeszcze nie klient; plan roczny liczy się po jednej dwunastej na miesiąc; przerwa do miesiąca między umowami to wstrzymanie.',
  'movements.y': 'Zmiana MRR',
  'retention.title': 'Retencja',
  'retention.asks': 'Ilu zostaje?',
  'retention.answer':
    'Po upływie miesięcy ({months}) zostaje {share} (Kaplan–Meier, przedział 95%: od {low} do {high}); według modelu {fitted}.',
  'retention.answer.none': 'Odeszło zbyt mało, by narysować krzywą.',
  'retention.how':
    'Obserwacja: udział tych, którzy zostali, wśród tych, którzy mogli (Kaplan–Meier), bez założeń. Model: {model}, plan po planie; sięga tam, gdzie nikt jeszcze nie dotarł. Zmiana planu ani przerwa to nie koniec.',
  'retention.curve': 'Krzywa retencji',
  'retention.curve.says':
    'Udział subskrypcji, które trwają, według miesięcy od pierwszej płatności. Schodki: obserwacja z przedziałem 95%. Linia przerywana: model.',
  'retention.months': 'Miesiące',
  'retention.seen': 'Obserwacja',
  'retention.at-risk': 'Obserwowane',
  'retention.fitted': 'Według modelu',
  'retention.share': 'Trwa',
  'plans.title': 'Plany',
  'plans.asks': 'Który plan zatrzymuje subskrybentów?',
  'plans.answer':
    'Według modelu po dwunastu miesiącach w planie {best} zostaje {bestShare}, w planie {worst} {worstShare}.',
  'plans.answer.one': 'Plany: {n}; za mało subskrypcji, by jakiekolwiek porównać.',
  'plans.pooled':
    'Plany z niewieloma subskrybentami opierają się na innych: dziesięć subskrypcji wypada blisko średniej, dziesięć tysięcy tam, gdzie wskazują ich własne dane.',
  'plans.table': 'Subskrypcje według planu',
  'plans.table.says': 'Udział, który trwa po tylu miesiącach: obserwacja (Kaplan–Meier) i model.',
  'plans.plan': 'Plan',
  'plans.running': 'Opłacane',
  'plans.revenue': 'MRR',
  'plans.hazard': 'Odejście przy odnowieniu',
  'plans.seen12': '12 mies., obserwacja',
  'plans.after1': '1 mies., model',
  'plans.after12': '12 mies., model',
  'plans.after24': '24 mies., model',
  'renewals.title': 'Zagrożone',
  'renewals.asks': 'Kto jest zagrożony?',
  'renewals.answer':
    'Przy najbliższym odnowieniu każdej z subskrypcji ({n}) do zapłaty jest {due}, z czego {lost} ({share}) prawdopodobnie przepadnie.',
  'renewals.answer.none':
    'Nie ma subskrypcji, od której można czegoś oczekiwać, albo odeszło zbyt mało, by to powiedzieć.',
  'renewals.atRisk': 'Najwięcej do stracenia przy odnowieniu',
  'renewals.atRisk.says': 'Według szansy odejścia razy kwota do zapłaty. Napisz do nich przed dniem odnowienia.',
  'renewals.best': 'Subskrypcje z najwyższą prognozą',
  'renewals.gone': 'Zrezygnowali, opłacone do dnia',
  'renewals.gone.says':
    'Powiedzieli, że odchodzą: nie oczekuje się dalszych płatności. Kto zostanie zapytany, może jeszcze zostać.',
  'renewals.hazard': 'Odejście',
  'renewals.next': 'Odnowienie',
  'renewals.risk': 'Zagrożone',
  'renewals.remaining': 'Odnowienia przed nią',
  'renewals.residual': 'Wartość rezydualna',
  'renewals.months': 'Miesiące dotąd',
  'renewals.cancelled': 'Rezygnacja',
  'renewals.subscription': 'Subskrypcja',
  'recurring.title': 'Przyszły przychód powtarzalny',
  'recurring.asks': 'Co dzisiejsze subskrypcje przyniosą jeszcze, miesiąc po miesiącu?',
  'recurring.answer':
    'Z opłacanych dziś ({running}) w dniu {date} ma trwać {still} (przedział 80%: od {low} do {high}). Z MRR {now} zostanie wtedy {revenue} (przedział 80%: od {lowRevenue} do {highRevenue}).',
  'recurring.intervals':
    'Przedziały obejmują to, kto akurat odejdzie, czego dane nie rozstrzygają i jak bardzo mylono się dotąd co do liczby odejść (zwykle o {error}).',
  'recurring.months': 'Miesiąc po miesiącu',
  'recurring.months.says':
    'Tylko obecne subskrypcje. Nowych prognoza nie obejmuje: to, co przynoszą, zależy od planu; ile się zaczęło, pokazują „Zmiany MRR”.',
  'recurring.running': 'Trwa',
  'recurring.payments': 'Płatności',
  'churn-tests.title': 'Trafność prognoz odejść',
  'churn-tests.asks': 'Jak bardzo mylą się takie prognozy?',
  'churn-tests.answer':
    'Z trwających w dniu {date} ({running}) miało dziś trwać {expected} (przedział 80%: od {low} do {high}), a trwa {actual}.',
  'churn-tests.answer.few': 'Trwało wtedy mniej niż {least} subskrypcji: za mało, by ocenić prognozy.',
  'churn-tests.answer.none': 'Jest za mało przeszłości, by sprawdzić prognozy.',
  'churn-tests.because.scores':
    'Używany jest {model}: spośród modeli jego prognozy z przeszłości mają najlepszy wynik, dla pojedynczych subskrypcji i dla liczby tych, którzy odeszli.',
  'churn-tests.total-score': 'Wynik',
  'churn-tests.because.level':
    'Używany jest {model}: inne prognozowały równie dobrze (mniej niż 0,02 nata na subskrypcję różnicy), a ten najlepiej pasuje do wszystkich danych (kryterium Akaikego).',
  'churn-tests.because.criterion':
    'Użyto {model} według kryterium Akaikego: jest za mało przeszłości, by sprawdzić prognozy.',
  'churn-tests.constant-rate': 'Stała stopa',
  'churn-tests.table': 'Prognozy z wcześniejszych dni',
  'churn-tests.table.says': 'Czego oczekiwano na podstawie wiedzy z tego dnia od subskrypcji, które wtedy trwały.',
  'churn-tests.from': 'Prognoza z dnia',
  'churn-tests.running': 'Trwało wtedy',
  'churn-tests.method': 'Metoda',
  'churn-tests.expected': 'Oczekiwano',
  'churn-tests.actual': 'Trwa',
  'churn-tests.score': 'Wynik log.',
  'churn-tests.models': 'Modele odejść',
  'column.model': 'Model',
  'column.verdict': 'Ocena',
  'column.log-likelihood': 'Log-wiarygodność',
  'column.parameters': 'Parametry',
  'together.title': 'Zamówienia i subskrypcje',
  'together.asks': 'Co przynoszą razem zamówienia i subskrypcje?',
  'together.answer':
    'Razem oczekuje się {total} (przedział 80%: od {low} do {high}): z zamówień {orders}, z subskrypcji {subscriptions}; klienci: {customers}, w tym z jednym i drugim: {both}.',
  'together.answer.none': 'Firma ma tylko subskrypcje.',
  'together.top': 'Najwyższe prognozy, łącznie',
  'together.orders': 'Z zamówień',
  'together.subscriptions': 'Z subskrypcji',
  'failure.option-invalid.subscriptions-currency': 'obszar roboczy jest w {before}, a subskrypcje w {currency}',
  'failure.option-invalid.subscriptions-currency.remedy': 'Użyj dla nich innego folderu: {option_workspace}.',
  'failure.option-invalid.formulas-on-cluster': 'zamówienia na klastrze porównuje się tylko według kanału i kohorty',
  'failure.option-invalid.formulas-on-cluster.remedy':
    'Pomiń --where albo podaj --by channel lub --by cohort: te policzyła analiza.',
  'failure.option-invalid.subscriptions-too-many':
    'analizuje się najwyżej {most} subskrypcji, a tabela {table} ma {rows} wierszy',
  'failure.option-invalid.subscriptions-too-many.remedy':
    'Wiersz to jedna subskrypcja. Podaj tabelę lub widok samych subskrypcji, a nie płatności; płatności analizuje się jak zamówienia: {option_businessModel} orders.',
  'failure.option-invalid.subscriptions-alone': 'obszar roboczy ma tylko subskrypcje; to pytanie o zamówienia',
  'failure.option-invalid.subscriptions-alone.remedy':
    'Zobacz raporty subskrypcji: {command_report} subscriptions albo churn-tests, by sprawdzić trafność prognoz.',
  'progress.subscriptions-studied': 'opłacane subskrypcje: {subscriptions}, MRR {revenue}',
  'setting-value.orders': 'zamówienia',
  'setting-value.subscriptions': 'subskrypcje',
  'setting-value.ended': 'koniec opłaconego okresu',
  'setting-value.cancelled': 'rezygnacja',
  'setting.businessModel': 'Model biznesowy',
  'setting.endsAt': 'Co kończy subskrypcję',
  'help.run.business-model':
    'co się sprzedaje: pojedyncze zamówienia czy umowy, które trwają do końca; domyślnie rozpoznawane, kolejne analizy zachowują podane',
  'help.run.ends-at':
    'co kończy subskrypcję: koniec opłaconego okresu czy rezygnacja; kolejne analizy to zachowują (domyślnie: ended)',
  'help.run.example.subscriptions': 'Eksport z systemu rozliczeń; odejście w dniu rezygnacji',
  'help.placeholder.model': 'model',
};
