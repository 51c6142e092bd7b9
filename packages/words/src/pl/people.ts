import type { people as en } from '../en/people.ts';

export const people: Record<keyof typeof en, string> = {
  'people.title': 'Grupy klientów',
  'people.asks': 'Ile warta jest każda grupa i czy grupy są traktowane jednakowo?',
  'people.answer':
    'Według: {attribute}. Najwięcej oczekuje się od klienta z grupy {best} ({bestMoney}, n = {bestCustomers}), najmniej z grupy {worst} ({worstMoney}, n = {worstCustomers}).',
  'people.answer.one':
    'Według: {attribute}. Tylko {value} różni się od innych (oczekiwane na klienta: {money}, n = {n}).',
  'people.answer.alike':
    'Według: {attribute}. Żadna grupa co najmniej {least} klientów nie różni się od innych bardziej niż przypadkiem.',
  'people.answer.none':
    'Zamówienia nie mówią, kim są klienci. Kolumna o nich, na przykład kanał (perennial run --channel COLUMN), pokaże to tutaj, w grupach po co najmniej {least} klientów.',
  'people.alike': 'Według: {attribute}. Żadna lista ani poziom nie wybiera grup niejednakowo ponad przypadek.',
  'people.unlike':
    '„{selection}” traktuje grupy niejednakowo: wybiera {share} z grupy {value} ({attribute}, n = {n}) i {others} wszystkich pozostałych. Dalszych takich różnic: {more}.',
  'people.fairness':
    'Listy i poziomy zależą od tego, co klienci zrobili, nie od tego, kim są; mimo to mogą rzadziej wybierać jakąś grupę. Stosunek udziałów poniżej {ratio}, albo równie daleko powyżej, jest oznaczony, gdy nie tłumaczy go przypadek. Jeśli cecha jest chroniona prawem, zapytaj, zanim użyjesz takiej listy.',
  'people.value': 'Ile są warci klienci według: {attribute}',
  'people.value.says': 'Grupy co najmniej {least} klientów stoją osobno; mniejsze (jest ich {n}) są połączone.',
  'people.value.says.all': 'Każda grupa liczy co najmniej {least} klientów.',
  'people.small': 'grupy mniejsze niż {least}',
  'people.historic': 'Dotąd na klienta',
  'people.frequency': 'Kolejne zamówienia rocznie',
  'people.standing': 'Wobec innych',
  'people.standing.own': 'różni się',
  'people.standing.alike': 'może być taka sama',
  'people.standing.small': 'za mało',
  'people.treatment': 'Jak często listy i poziomy wybierają każdą grupę według: {attribute}',
  'people.treatment.says':
    'Wobec wszystkich spoza grupy. Oznaczono: stosunek poza {ratio} w którąkolwiek stronę, którego nie tłumaczy przypadek.',
  'people.selection': 'Lista lub poziom',
  'people.top': 'Najlepsze 10% według prognozy',
  'people.chosen': 'Wybrani',
  'people.share': 'Udział wybranych',
  'people.others': 'Z pozostałych',
  'people.ratio': 'Stosunek',
  'people.ratio.low': 'Stosunek, dół 95%',
  'people.ratio.high': 'Stosunek, góra 95%',
  'people.is-unlike': 'Niejednakowo',
};
