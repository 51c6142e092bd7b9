import type { service as en } from '../en/service.ts';

export const service: Record<keyof typeof en, string> = {
  'service.title': 'Obsługa',
  'service.asks': 'Co następuje po zgłoszeniu albo zwrocie?',
  'service.answer.young':
    'Zbyt niewielu klientów jest znacznie dłużej niż {first} dni, by powiedzieć, co następuje potem.',
  'service.answer.none':
    'Nic nie wiadomo o tym, co spotkało klientów w pierwszych {first} dniach: żadnego zwrotu i żadnych zgłoszeń.',
  'service.answer.few':
    'To, co spotkało klientów w pierwszych {first} dniach, spotkało mniej niż {least}: za mało, by powiedzieć, co następuje potem.',
  'service.answer.ticket':
    'Ze zgłoszeniem w pierwszych {first} dniach: {n} klientów, z nich {mean} wróciło potem, do {days} dni od pierwszego zamówienia; z innych podobnych {others} ({difference}, {low} do {high}): więcej, niż sprawia przypadek.',
  'service.answer.ticket.alike':
    'Ze zgłoszeniem w pierwszych {first} dniach: {n} klientów, z nich {mean} wróciło potem, do {days} dni od pierwszego zamówienia; z innych podobnych {others}: różnicę mógł sprawić przypadek ({low} do {high}).',
  'service.answer.refund':
    'Ze zwrotem w pierwszych {first} dniach: {n} klientów, z nich {mean} wróciło potem, do {days} dni od pierwszego zamówienia; z innych podobnych {others} ({difference}, {low} do {high}): więcej, niż sprawia przypadek.',
  'service.answer.refund.alike':
    'Ze zwrotem w pierwszych {first} dniach: {n} klientów, z nich {mean} wróciło potem, do {days} dni od pierwszego zamówienia; z innych podobnych {others}: różnicę mógł sprawić przypadek ({low} do {high}).',
  'service.association':
    'Obok siebie stoją klienci tego samego kwartału, którzy w pierwszych {first} dniach zamówili tyle samo razy; liczy się, co zrobili potem. To współwystępowanie: kto ma zgłoszenie, może być innym klientem.',
  'service.to-call.ticket': 'Do kogo zadzwonić po zgłoszeniu: {listed} z {n}',
  'service.to-call.refund': 'Do kogo zadzwonić po zwrocie pieniędzy: {listed} z {n}',
  'service.to-call.says': 'Zdarzyło się w ostatnich {days} dniach, a od tego czasu nie było zamówienia.',
  'service.do':
    'Co zrobić: zadzwonić do połowy tych, których to spotyka, wybranej losowo, i zobaczyć, czy wraca ich więcej niż z drugiej połowy.',
  'service.no-tickets':
    'Plik zgłoszeń (klient, dzień, minuty), podany przy analizie albo dodany do kosztów, też będzie tu porównany.',
  'service.more':
    'Co zamówienia mówią o dostawie, na przykład kolumna z opóźnieniem, porównują czynniki, gdy wskaże się ją przy analizie.',
  'service.of.value': 'Co przynieśli od dnia {first} do {days}',
  'service.of.return': 'Kto wrócił od dnia {first} do {days}',
  'service.of.active': 'Kto jest nadal aktywny',
  'service.says':
    'Klienci, których to spotkało w pierwszych {first} dniach, i wszyscy inni; różnice są ściągane ku zeru o tyle, o ile mógł je sprawić przypadek.',
  'service.event': 'Co się stało',
  'service.event.ticket': 'zgłoszenie',
  'service.event.refund': 'zwrot',
  'service.happened': 'Spotkało',
  'service.answer.satisfaction':
    'Odpowiedź na pytanie o satysfakcję w pierwszych {first} dniach: {given}. Klientów z taką odpowiedzią: {n}, z nich {mean} wróciło potem, do {days} dni od pierwszego zamówienia; z innych podobnych {others} ({difference}, {low} do {high}): więcej, niż sprawia przypadek.',
  'service.answer.satisfaction.alike':
    'Odpowiedź na pytanie o satysfakcję w pierwszych {first} dniach: {given}. Klientów z taką odpowiedzią: {n}, z nich {mean} wróciło potem, do {days} dni od pierwszego zamówienia; z innych podobnych {others}: różnicę mógł sprawić przypadek ({low} do {high}).',
  'service.no-answers':
    'Odpowiedzi NPS albo CSAT (klient, data, nps albo csat), podane przy analizie, też będą tu porównane.',
  'service.satisfaction.value': 'Co przynieśli od dnia {first} do {days}, według satysfakcji',
  'service.satisfaction.return': 'Kto wrócił od dnia {first} do {days}, według satysfakcji',
  'service.satisfaction.active': 'Kto jest nadal aktywny, według satysfakcji',
  'service.satisfaction.says':
    'Ostatnia odpowiedź z pierwszych {first} dni: niska to NPS do 6 albo CSAT do 2, wysoka to NPS od 9 albo CSAT od 4. Kto odpowiada, jest innym klientem niż ten, kto milczy; porównuj odpowiedzi ze sobą.',
  'service.given': 'Odpowiedź',
  'service.given.low': 'niska',
  'service.given.middle': 'średnia',
  'service.given.high': 'wysoka',
  'service.given.none': 'brak',
};
