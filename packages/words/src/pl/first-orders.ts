import type { firstOrders as en } from '../en/first-orders.ts';

export const firstOrders: Record<keyof typeof en, string> = {
  'first-orders.title': 'Pierwsze zamówienia',
  'first-orders.asks': 'Co klienci zamawiają najpierw i kiedy znowu?',
  'first-orders.answer': 'Spośród {n} klientów {share} zamawia po raz drugi w ciągu {days} dni ({low} do {high}).',
  'first-orders.answer.few':
    'Zbyt niewielu klientów ({n}) obserwowano dość długo, by powiedzieć, kiedy zamawiają znowu.',
  'first-orders.growth': 'Po zamówieniu numer {number} jest to {share}.',
  'first-orders.apart':
    'Klienci, których pierwsze zamówienie to {best} ({bestCustomers}), są warci {bestMoney} na osobę, dotychczas i w prognozie; {worst} ({worstCustomers}) {worstMoney}: przypadek tego nie tłumaczy.',
  'first-orders.alike':
    'Pod względem: {dimension} pierwszego zamówienia różnice między klientami mogą być przypadkiem.',
  'first-orders.remind':
    'Z tych, którzy zamawiają znowu w ciągu {days} dni, połowa robi to do dnia {median}, trzy czwarte do dnia {high}: pozostałym przypomnij około dnia {median} i jeszcze raz do dnia {high}.',
  'first-orders.lines':
    'Zamówienia nie mówią nic o produktach ani kategoriach, więc ich nie porównano: powiedziałby to eksport z wierszem na każdy produkt albo opcja `--dimension`.',
  'first-orders.no-products':
    'Wiersze zamówień, które według opisu nie są produktem ({names}): {lines}, razem {money}. Liczą się jako pieniądze, a niczyim pierwszym produktem nie są.',
  'first-orders.next':
    'Z {n} klientów, którzy najpierw wzięli {first} i wrócili, {share} wzięło potem {next}; ze wszystkich, którzy wrócili, {usual}: przypadek tego nie tłumaczy.',
  'first-orders.together': 'Kupowane razem, według: {dimension}',
  'first-orders.together.says':
    'Pary w jednym dniu z zamówieniami częstsze, niż wynikałoby z przypadku, w pierwszych i drugich takich dniach wszystkich klientów ({n}). Iloraz: ile razy jest, przez to, ile byłoby z przypadku.',
  'first-orders.together.one': 'Jedno',
  'first-orders.together.other': 'Drugie',
  'first-orders.together.with-one': 'Z pierwszym',
  'first-orders.together.with-other': 'Z drugim',
  'first-orders.together.both': 'Z obydwoma',
  'first-orders.together.chance': 'Z przypadku',
  'first-orders.together.most':
    '{one} i {other} kupiono jednego dnia tyle razy: {both}, a z przypadku byłoby {chance}: warto pokazywać je razem.',
  'first-orders.to-show': 'Komu pokazać {next}: zaczęli od {first} i jeszcze nie wrócili ({listed} z {n})',
  'first-orders.chart.next': 'Częściej niż zwykle jako następne, według: {dimension}',
  'first-orders.chart.next.says':
    'Najpierw → potem (ilu klientów wróciło). Punkt: ich udział z 95-procentowym przedziałem. Kreska: udział wśród wszystkich, którzy wrócili.',
  'first-orders.left': 'Wartości w kolumnie „{dimension}” jest zbyt wiele, by porównywać według nich klientów.',
  'first-orders.nexts': 'Co dalej, według: {dimension} pierwszego zamówienia',
  'first-orders.nexts.says':
    'Spośród tych, którzy wzięli to w pierwszym dniu z zamówieniami i wrócili (razem {n}): kto co wziął w drugim. Iloraz: ten udział przez udział wszystkich, którzy wrócili.',
  'first-orders.took-first': 'Najpierw',
  'first-orders.took-next': 'Potem',
  'first-orders.took-both': 'Jedno i drugie',
  'first-orders.share': 'Udział',
  'first-orders.usual': 'Ogółem',
  'first-orders.lift': 'Iloraz',
  'first-orders.by': 'Pierwsze zamówienia według: {dimension}',
  'first-orders.by.says':
    'Wartość: dotychczasowa i prognoza, ściągnięta ku średniej wszystkich o tyle, o ile grupy mógł rozdzielić przypadek. Drugie zamówienie: szansa w ciągu {days} dni; zbyt nowi klienci liczą się tak długo, jak ich obserwowano.',
  'first-orders.worth': 'Wartość',
  'first-orders.second': 'Drugie zamówienie',
  'first-orders.mean': 'Średnia surowa',
  'first-orders.numbers': 'Szansa na następne zamówienie',
  'first-orders.numbers.says':
    'Według liczby zamówień klienta; zamówienia jednego dnia liczą się jako jedno. Kogo nie dało się obserwować dość długo, liczy się tak długo, jak było można (Kaplan–Meier). Ćwierć, połowa, trzy czwarte: z tych, którzy wracają w ciągu roku.',
  'first-orders.number': 'Po zamówieniu',
  'first-orders.returned': 'Wrócili',
  'first-orders.within30': 'W 30 dni',
  'first-orders.within90': 'W 90 dni',
  'first-orders.within180': 'W 180 dni',
  'first-orders.within365': 'W 365 dni',
  'first-orders.quarter': 'Dni, ćwierć',
  'first-orders.half': 'Dni, połowa',
  'first-orders.three-quarters': 'Dni, trzy czwarte',
  'first-orders.gaps': 'Dni między zamówieniami',
  'first-orders.gaps.says':
    'Ile zamówień przyszło tyle dni po poprzednim, dotychczas; tych, które dopiero przyjdą, tu nie ma.',
  'first-orders.from': 'Dni od',
  'first-orders.to': 'Dni do',
  'first-orders.first': 'Od pierwszego do drugiego',
  'first-orders.later': 'Między dalszymi',
  'first-orders.count': 'Zamówienia',
  'first-orders.days': '{days} dni',
  'first-orders.chart.worth': 'Dotychczas i w prognozie, według: {dimension}',
  'first-orders.chart.chances': 'Jak szansa rośnie z każdym zamówieniem',
  'first-orders.chart.number': 'Dotychczasowe zamówienia',
};
