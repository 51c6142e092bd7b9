import type { drivers as en } from '../en/drivers.ts';

export const drivers: Record<keyof typeof en, string> = {
  'drivers.title': 'Co idzie w parze z wartością',
  'drivers.asks': 'Co idzie w parze z wartością, a co z odejściem?',
  'drivers.answer.value':
    'Klienci, u których {trait}: {value} ({n}), przynieśli w {days} dni po pierwszym po {mean}, o {difference} wobec innych z tego samego czasu (przedział 80%: od {low} do {high}).',
  'drivers.answer.orders':
    'Klienci, u których {trait}: {value} ({n}), złożyli w {days} dni po pierwszym po {mean} zamówienia, o {difference} wobec innych z tego samego czasu (przedział 80%: od {low} do {high}).',
  'drivers.answer.active':
    'Spośród tych, u których {trait}: {value} ({n}), zostaje {mean}: {difference} wobec innych z ich czasu (przedział 80%: od {low} do {high}).',
  'drivers.answer.return':
    'Spośród tych, u których {trait}: {value} ({n}), w ciągu {days} dni wróciło {mean}: {difference} wobec innych z ich czasu (przedział 80%: od {low} do {high}).',
  'drivers.nobody-leaves':
    'Użyta metoda uznaje za aktywnych {active} z {customers} klientów: prawie nikt nie odchodzi, więc nic nie idzie w parze z pozostaniem.',
  'drivers.answer.none':
    'Nic z tego, co mówi pierwsze zamówienie {n} klientów, nie idzie w parze z wartością ani z odejściem bardziej niż przypadek.',
  'drivers.answer.few':
    'Za mało klientów jest wystarczająco długo: co najmniej 100, i połowa wszystkich, musi osiągnąć ten sam wiek.',
  'drivers.association':
    'To współwystępowanie, nie przyczyny: kto tak zamawia, może być innym klientem. Czy zmiana coś daje, pokaże tylko test.',
  'drivers.how':
    'Każdy klient jest porównany z tymi, którzy pierwszy raz zamówili w tym samym kwartale (miesiące: w tym samym roku). Różnice są ściągnięte ku zeru na tyle, na ile mógł je stworzyć przypadek; wartości mające mniej niż {least} klientów są łączone.',
  'drivers.trait': 'Cecha',
  'drivers.value': 'Jej wartość',
  'drivers.groups': 'Wartości',
  'drivers.trait.basket': 'pierwszy koszyk',
  'drivers.trait.weekday': 'dzień tygodnia',
  'drivers.trait.month': 'miesiąc',
  'drivers.basket.any': 'dowolna',
  'drivers.basket.up-to': 'do {to}',
  'drivers.basket.between': 'od {from} do {to}',
  'drivers.basket.over': 'ponad {from}',
  'drivers.weekday.0': 'poniedziałek',
  'drivers.weekday.1': 'wtorek',
  'drivers.weekday.2': 'środa',
  'drivers.weekday.3': 'czwartek',
  'drivers.weekday.4': 'piątek',
  'drivers.weekday.5': 'sobota',
  'drivers.weekday.6': 'niedziela',
  'drivers.month.1': 'styczeń',
  'drivers.month.2': 'luty',
  'drivers.month.3': 'marzec',
  'drivers.month.4': 'kwiecień',
  'drivers.month.5': 'maj',
  'drivers.month.6': 'czerwiec',
  'drivers.month.7': 'lipiec',
  'drivers.month.8': 'sierpień',
  'drivers.month.9': 'wrzesień',
  'drivers.month.10': 'październik',
  'drivers.month.11': 'listopad',
  'drivers.month.12': 'grudzień',
  'drivers.traits': 'Ile idzie w parze z każdą cechą',
  'drivers.traits.says':
    'Udział w różnicach między klientami z tego samego czasu: w tym, co przynieśli po {days} dniach, czy do tego czasu wrócili, i w szansie, że są aktywni. Większość nie należy do żadnej cechy.',
  'drivers.traits.says.stay':
    'Udział w różnicach między klientami z tego samego czasu: w tym, co przynieśli po {days} dniach, i w tym, czy do tego czasu wrócili. Większość nie należy do żadnej cechy.',
  'drivers.explained.value': 'Wartości',
  'drivers.explained.return': 'Powrotu',
  'drivers.explained.active': 'Pozostania',
  'drivers.of.value': 'Co idzie w parze z wartością {days} dni po pierwszym zamówieniu',
  'drivers.of.return': 'Co idzie w parze z powrotem w ciągu {days} dni',
  'drivers.of.active': 'Co idzie w parze z pozostaniem',
  'drivers.of.says': 'Współwystępowanie, nie przyczyna. Najpierw te ponad przypadek.',
  'drivers.mean.value': 'Na klienta',
  'drivers.mean.return': 'Wróciło',
  'drivers.mean.active': 'Aktywni',
  'drivers.expected': 'Z ich czasu',
  'drivers.difference': 'Różnica',
  'drivers.apart': 'Ponad przypadek',
  'report.option.of': 'tylko jedno: wartość (value), powrót (return), pozostanie (active)',
};
