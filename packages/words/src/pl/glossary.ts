/** The glossary: terms and what they mean. */
export const glossary = {
  'term.active-customer': 'aktywni klienci',
  'term.active-customer.is':
    'Oczekiwana liczba klientów, którzy nie odeszli na dobre: suma szans, że są aktywni. Nikt nie ogłasza odejścia, więc nikt nie liczy się jako cały.',
  'term.as-of': 'data stanu',
  'term.as-of.is':
    'Ostatni dzień, który zna analiza. Wszystkie liczby są z tego dnia; późniejszych zdarzeń w nich nie ma.',
  'term.average-order': 'średnie zamówienie',
  'term.average-order.is': 'Pieniądze z zamówień klienta lub grupy podzielone przez ich liczbę.',
  'term.backtest': 'test wsteczny',
  'term.backtest.is':
    'Prognoza wykonana na dzień z przeszłości obok tego, co potem nastąpiło. Mówi, jak bardzo mogą się mylić dzisiejsze prognozy.',
  'term.basis': 'podstawa',
  'term.basis.is':
    'Co liczy się jako pieniądze: przychód, marża brutto, marża pokrycia albo to, co zostaje po koszcie pozyskania. Liczb na różnych podstawach się nie porównuje.',
  'term.bias': 'obciążenie',
  'term.bias.is':
    'O ile prognozowane sumy leżą średnio ponad rzeczywistymi lub poniżej nich, jako ich część. Błędy w obie strony się w nim znoszą.',
  'term.cac': 'CAC',
  'term.cac.is':
    'Ile kosztuje zdobycie jednego klienta: wydatki kanału w danym czasie podzielone przez klientów, których przyniósł.',
  'term.calibration': 'kalibracja',
  'term.calibration.is': 'Czy to, co ma się zdarzyć z szansą 80%, zdarza się 80 razy na sto.',
  'term.churn': 'odejścia',
  'term.churn.is':
    'Klienci, którzy odchodzą: przy subskrypcjach ci, którzy rezygnują, gdzie indziej ci, którzy milkną na dobre, co można tylko oszacować.',
  'term.clv': 'wartość życiowa klienta',
  'term.clv.is': 'To, co klient przyniósł i co jeszcze ma przynieść.',
  'term.cohort': 'kohorta',
  'term.cohort.is': 'Klienci, których pierwsze zamówienie przypadło w tym samym miesiącu lub kwartale.',
  'term.concentration': 'koncentracja',
  'term.concentration.is': 'Jaką część pieniędzy przynosi niewielka część klientów.',
  'term.contribution': 'marża pokrycia',
  'term.contribution.is': 'Marża brutto pomniejszona o koszt obsługi i retencji klientów.',
  'term.coverage': 'pokrycie',
  'term.coverage.is':
    'Część wartości rzeczywistych, które zmieściły się w przedziałach. Nominalne to to, co przedział obiecuje, zaobserwowane to to, co nastąpiło.',
  'term.customer': 'klient',
  'term.customer.is': 'Każdy, kto choć raz zamówił, pod identyfikatorem z danych.',
  'term.customer-equity': 'kapitał klientów',
  'term.customer-equity.is':
    'Suma tego, co wszyscy dzisiejsi klienci mają jeszcze przynieść, bez końca, po zdyskontowaniu.',
  'term.cut-off': 'data odcięcia',
  'term.cut-off.is':
    'Dzień z przeszłości, na którym staje test wsteczny: zna to, co było przedtem, i prognozuje to, co potem.',
  'term.decile': 'decyl',
  'term.decile.is': 'Dziesiąta część klientów, uszeregowanych według prognozy.',
  'term.discount-rate': 'stopa dyskontowa',
  'term.discount-rate.is': 'O ile pieniądze z przyszłego roku liczą się mniej niż dzisiejsze.',
  'term.fingerprint': 'odcisk danych',
  'term.fingerprint.is': 'Kod z danych i reguł ich odczytu: te same dane dają ten sam.',
  'term.forecast': 'prognoza',
  'term.forecast.is':
    'To, co klient lub grupa ma przynieść w horyzoncie. Jest średnią z tego, co może się zdarzyć, i stoi obok przedziału.',
  'term.gross-margin': 'marża brutto',
  'term.gross-margin.is': 'Przychód pomniejszony o koszt sprzedanych towarów.',
  'term.historic-value': 'wartość historyczna',
  'term.historic-value.is': 'To, co klient dotąd przyniósł, po odjęciu zwrotów.',
  'term.holdout': 'grupa kontrolna',
  'term.holdout.is': 'Klienci celowo pozostawieni w spokoju, by dało się zmierzyć, co dało działanie wobec innych.',
  'term.horizon': 'horyzont',
  'term.horizon.is': 'Na ile dni naprzód sięga prognoza.',
  'term.interval': 'przedział',
  'term.interval.is':
    'Zakres, w którym wartość leży z podaną szansą, 80% lub 95%. Szeroki znaczy, że niewiele wiadomo.',
  'term.ltv-cac': 'LTV:CAC',
  'term.ltv-cac.is': 'Wartość życiowa klienta podzielona przez koszt jego zdobycia.',
  'term.median': 'mediana',
  'term.median.is':
    'Wartość środkowa: połowa leży poniżej, połowa powyżej. Gdy kilku klientów przynosi dużo, jest znacznie niższa od średniej.',
  'term.mrr': 'miesięczny przychód powtarzalny',
  'term.mrr.is': 'Ile trwające subskrypcje przynoszą w miesiącu.',
  'term.net': 'netto',
  'term.net.is': 'Marża pokrycia pomniejszona o koszt pozyskania klientów.',
  'term.order': 'zamówienie',
  'term.order.is':
    'Jeden zakup, tak jak numeruje go sklep. Kilka zamówień klienta jednego dnia to jeden dzień z zamówieniem.',
  'term.p-alive': 'szansa aktywności',
  'term.p-alive.is':
    'Jak prawdopodobne jest, że klient jeszcze zamówi, sądząc po tym, jak często i jak niedawno zamawiał.',
  'term.payback': 'okres zwrotu',
  'term.payback.is': 'Po jakim czasie klient przyniósł tyle, ile kosztowało jego zdobycie.',
  'term.propensity': 'skłonność',
  'term.propensity.is':
    'Prawdopodobieństwo, z jakim komuś takiemu pokazano wariant. Zapisuje się je z każdą decyzją, aby później na podstawie tego, co się stało, ocenić inny sposób wyboru.',
  'term.psi': 'wskaźnik stabilności populacji',
  'term.psi.is':
    'Jak bardzo dzisiejsi klienci różnią się od dawnych: poniżej 0,1 prawie wcale, powyżej 0,25 tak, że model może już nie pasować.',
  'term.recency': 'świeżość',
  'term.recency.is': 'Jak dawno było ostatnie zamówienie.',
  'term.refund': 'zwrot',
  'term.refund.is':
    'Pieniądze oddane za zamówienie w całości lub części. Odejmuje się je tam, gdzie należą, w ich własnym dniu.',
  'term.residual-value': 'pozostała wartość życiowa',
  'term.residual-value.is': 'To, co klient ma jeszcze przynieść, bez końca, po zdyskontowaniu.',
  'term.retention': 'retencja',
  'term.retention.is': 'Część klientów, którzy po pewnym czasie nadal są.',
  'term.rfm': 'RFM',
  'term.rfm.is': 'Klienci według świeżości, częstości i pieniędzy: jak niedawno, jak często i za ile kupowali.',
  'term.run': 'analiza',
  'term.run.is':
    'Jedno opracowanie danych ze wszystkimi liczbami. Późniejsza analiza staje obok wcześniejszej, nigdy zamiast niej.',
  'term.segment': 'segment',
  'term.segment.is':
    'Grupa klientów według reguły. Jest odrębna, gdy jest dość duża i różni się od reszty bardziej niż przypadkiem.',
  'term.spend': 'wydatek',
  'term.spend.is': 'Pieniądze z dnia z zamówieniem, średnio na klienta.',
  'term.transaction': 'dzień z zamówieniem',
  'term.transaction.is':
    'Zamówienia klienta z jednego dnia razem: to liczą modele. W plikach nazywa się to transaction.',
  'term.typical-error': 'zwykły błąd',
  'term.typical-error.is':
    'Jak bardzo myliły się prognozowane sumy: średnia kwadratowa ln(wykonanie ÷ prognoza) w datach odcięcia. 10% to prognoza o jedną dziesiątą za wysoka lub za niska.',
  'term.uncertainty': 'niepewność',
  'term.uncertainty.is':
    'To, czego nie wiadomo: jak zachowa się jednostka, jakie są parametry modelu i czy model jest słuszny. Przedziały zawierają wszystkie trzy.',
} as const;
