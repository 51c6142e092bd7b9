import type { cohorts as en } from '../en/cohorts.ts';

export const cohorts: Record<keyof typeof en, string> = {
  'cohorts.title': 'Kohorty',
  'cohorts.asks': 'Czy nowi klienci są lepsi niż dawni?',
  'cohorts.answer':
    'Po {months} {months, plural, one {miesiącu} few {miesiącach} many {miesiącach} other {miesiącach}} klienci kohorty {last} ({lastCustomers}) wydali średnio {lastMoney} (połowa mniej niż {lastMedian}); klienci sprzed roku, {first} ({firstCustomers}), w tym samym wieku {firstMoney} (połowa mniej niż {firstMedian}). {change}: {verdict}.',
  'cohorts.answer.neighbour':
    'Po {months} {months, plural, one {miesiącu} few {miesiącach} many {miesiącach} other {miesiącach}} klienci kohorty {last} ({lastCustomers}) wydali średnio {lastMoney} (połowa mniej niż {lastMedian}); klienci wcześniejszej, {first} ({firstCustomers}), w tym samym wieku {firstMoney} (połowa mniej niż {firstMedian}). {change}: {verdict}.',
  'cohorts.answer.few':
    'Żadne dwie kohorty, które mają co najmniej {least} klientów, nie osiągnęły jeszcze tego samego wieku; pierwszej w danych nie liczymy, bo może obejmować dawniejszych klientów.',
  'cohorts.verdict.real': 'przypadek tego nie tłumaczy',
  'cohorts.verdict.chance': 'może to być przypadek',
  'cohorts.dominated': 'Na jednego klienta przypada {share} wydatków kohorty {cohort}: jej średnia niewiele mówi.',
  'cohorts.groups.answer':
    'Klient z kanału {best} ({bestCustomers}) jest wart {bestMoney}, dotychczas i w prognozie; z kanału {worst} ({worstCustomers}) {worstMoney}: przypadek tego nie tłumaczy.',
  'cohorts.groups.answer.chance':
    'Klient z kanału {best} ({bestCustomers}) jest wart {bestMoney}, dotychczas i w prognozie; z kanału {worst} ({worstCustomers}) {worstMoney}: może to być przypadek albo dłuższy staż klientów.',
  'cohorts.groups.few': 'Żadne dwie grupy nie mają co najmniej {least} klientów, więc nie można ich porównać.',
  'cohorts.first':
    '{cohort}: pierwsza w danych. Może obejmować klientów, którzy zamawiali już przed początkiem danych.',
  'cohorts.totals.says': 'Ostatnie kolumny pokazują, czy średnią tworzy jeden klient.',
  'cohorts.mean': 'Dotychczas na klienta',
  'cohorts.median': 'Mediana dotychczas',
  'cohorts.largest': 'Największy klient',
  'cohorts.answer.one':
    'Na razie jest tylko jedna kohorta, {cohort}; do porównania potrzebna jest druga w tym samym wieku.',
  'cohorts.empty': 'Gdy klienci z więcej niż jednego okresu osiągną wspólny wiek, zobaczysz tu ich porównanie.',
  'cohorts.curves': 'Wartość klienta w tym samym wieku',
  'cohorts.curves.says':
    'Narastająco, według miesięcy (po 30,4 dnia) od pierwszego zamówienia. Linia ciągła: wiek, który osiągnęli wszyscy klienci kohorty. Szara: tylko niektórzy. Przerywana: prognoza z przedziałem 80%.',
  'cohorts.matrix': 'Wartość klienta według kohorty i wieku',
  'cohorts.matrix.says':
    'Czytaj w dół kolumny, aby porównać kohorty w tym samym wieku, w miesiącach po 30,4 dnia. Szare liczby są niepełne: nie wszyscy klienci osiągnęli ten wiek. Kreskowane: prognoza.',
  'cohorts.age': 'Miesiące od pierwszego zamówienia',
  'cohorts.months-of-age': 'Miesiące od pierwszego zamówienia',
  'cohorts.per-customer': 'Przychód na klienta',
  'cohorts.cohort': 'Kohorta',
  'cohorts.group': 'Grupa',
  'cohorts.dimension': 'Porównaj według',
  'cohorts.dimension.cohort': 'pierwszego zamówienia',
  'cohorts.dimension.channel': 'kanału',
  'cohorts.dimension.product': 'produktu',
  'cohorts.dimension.category': 'kategorii',
  'cohorts.dimension.coupon': 'kuponu',
  'cohorts.dimension.country': 'kraju',
  'cohorts.dimension.account': 'firmy',
  'cohorts.dimension.referred_by': 'polecającego',
  'cohorts.pooled': 'Wartość klienta w tym samym wieku, według: {dimension}',
  'cohorts.pooled.says': 'Wszyscy klienci grupy, niezależnie od kohorty, według miesięcy od pierwszego zamówienia.',
  'cohorts.others': 'inne',
  'cohorts.unnamed': 'nie podano',
  'cohorts.no-coupon': 'bez kuponu',
  'cohorts.expected': 'Prognoza',
  'cohorts.active': 'Aktywni',
  'cohorts.forecast': 'prognoza',
  'cohorts.totals': 'Sumy kohort',
  'cohorts.show': 'Pokaż',
  'cohorts.orders': 'Zamówienia każdego',
  'cohorts.repeat': 'Zamówili znowu',
  'cohorts.measure': 'Pokaż',
  'cohorts.quality':
    'Jakość nowych kohort, {months} {months, plural, one {miesiąc} few {miesiące} many {miesięcy} other {miesiąca}} po pierwszym zamówieniu',
  'cohorts.quality.says':
    'Przychód na klienta w tym samym wieku wobec wszystkich wcześniejszych kohort, bez pierwszej w danych: 100% znaczy tak samo dobrze.',
  'cohorts.index': 'Indeks',
  'cohorts.before': 'Wcześniej, każdy',
  'cohorts.customers-before': 'Klienci wcześniej',
  'cohorts.layers': 'Przychód według kohort',
  'cohorts.layers.says': 'Kto przyniósł przychód każdego okresu: najniższe warstwy to najdawniejsi klienci.',
  'cohorts.period': 'Okres',
  'cohorts.reached': 'Dość długo',
  'cohorts.of-cohort': 'Z kohorty',
  'cohorts.cell.forecast': 'Prognoza; przedział 80%: od {low} do {high}',
  'cohorts.cell': '{n} z {all} klientów jest tak długo',
  'cohorts.alarm':
    'Alarm: klienci kohorty {cohort} (dość długo jest {n} z {all}) przynieśli po {months} mies. {index} tego co wcześniejsi ({low} do {high}).',
  'cohorts.alarm.better':
    'Klienci kohorty {cohort} (dość długo jest {n} z {all}) przynieśli po {months} mies. {index} tego co wcześniejsi ({low} do {high}): lepiej.',
  'cohorts.alarm.none':
    'Klienci kohorty {cohort} (dość długo jest {n} z {all}) przynieśli po {months} mies. {index} tego co wcześniejsi ({low} do {high}): różnica może być przypadkiem.',
  'cohorts.notes': '* Co przemawia przeciw średnim: {n}',
};
