/** Events and requests of shops that were not taken, and why. */
export const rejected = {
  'live.rejected': 'Czego nie przyjęto',
  'live.rejected.since': 'Od uruchomienia serwera, {since}. Treść zdarzeń dotycząca osób nie jest przechowywana.',
  'live.rejected.why': 'Dlaczego i co zrobić',
  'live.rejected.said': 'Co wysłano',
  'live.rejected.times': 'Ile razy',
  'live.rejected.unknown': 'nieznane',
  'live.rejected.message': 'ostatnie: {id}',
  'rejected.nobody': 'Nie wiadomo, kogo dotyczy. Wyślij userId albo anonymousId.',
  'rejected.no-type': 'Zdarzenie w paczce musi mieć typ: identify, track, page, screen, group albo alias.',
  'rejected.no-event': 'Zdarzenie track musi mieć nazwę.',
  'rejected.no-group': 'Zdarzenie group musi mieć groupId.',
  'rejected.no-previous-id':
    'Zdarzenie alias musi mieć oba identyfikatory: previousId, który zostanie połączony z userId.',
  'rejected.no-order-id': 'Zamówienie musi mieć numer: order_id.',
  'rejected.no-amount': 'Zamówienie musi mieć zapłaconą kwotę: total, revenue albo value.',
  'rejected.amount-unreadable':
    'Kwota nie jest liczbą od 0 do 10¹² w jednostkach głównych. Wyślij ją jako 49.90, bez waluty.',
  'rejected.currency-unreadable': 'Waluta nie jest kodem ISO 4217, takim jak EUR.',
  'rejected.time-unreadable': 'Pole timestamp nie jest datą ISO 8601, taką jak 2026-01-15T12:00:00Z.',
  'rejected.too-large': 'Zdarzenie może mieć najwyżej 32 kB.',
  'rejected.too-deep': 'Zdarzenie może mieć najwyżej 20 poziomów zagnieżdżenia.',
  'rejected.erased': 'Dotyczy osoby, która została usunięta i nie ma być ponownie znana.',
  'rejected.invalid':
    'Pole {field} ma niewłaściwy rodzaj wartości. Identyfikator to tekst od 1 do 200 znaków albo liczba całkowita, nazwa to tekst, czas to tekst ISO 8601, na przykład 2026-01-15T12:00:00Z, a properties, traits i context to obiekty.',
  'live.refunds': 'Zwroty, których nie odjęto od żadnego zamówienia',
  'live.refunds.count': 'Zwroty',
  'live.refunds.sum': 'Zwrócono',
  'live.refunds.whole':
    '{n, plural, one {jeden na całą kwotę} few {{n} na całą kwotę} many {{n} na całą kwotę} other {{n} na całą kwotę}}',
  'refunds.waits':
    'Ich zamówienia nie przyszły jako zdarzenia. Następna analiza odejmie je od zamówień z plików o tych numerach.',
  'refunds.no-order':
    'Żadne zamówienie nie ma tych numerów albo mają je zamówienia kilku klientów: nie obniżają żadnej wartości. Wyślij zamówienie jako zdarzenie albo zaimportuj plik, w którym numery zamówień są takie jak w zwrotach.',
  'refunds.other-currency':
    'Ich zamówienie opłacono w innej walucie, a kursu nie ma: nie obniżają żadnej wartości. Wyślij kwotę w walucie zamówienia, pod nowym messageId.',
  'live.told': 'Zamówienia, o których mówią dwa źródła',
  'live.told.who': 'Źródła',
  'live.told.files': 'pliki',
  'live.told.orders': 'Zamówienia',
  'live.told.sum': 'Kwota',
  'live.told.what': 'Co się liczy',
  'live.told.probable': 'prawdopodobnie te same zamówienia',
  'told.twice':
    '{n, plural, one {To zamówienie jest też w pliku i liczy się raz, tak jak w pliku} few {Te zamówienia są też w plikach i liczą się raz, tak jak w plikach} many {Te zamówienia są też w plikach i liczą się raz, tak jak w plikach} other {Te zamówienia są też w plikach i liczą się raz, tak jak w plikach}}, po odjęciu tego, co od tego czasu zwrócono.',
  'told.twice.differs':
    'Według plików to {files}, według zdarzeń {events}: pliki mogą nie obejmować dostawy i podatków, a zamówienia znane tylko ze zdarzeń je obejmują. Jeśli tak nie ma być, zaimportuj plik z kwotami łącznymi.',
  'told.probable':
    'Ta sama osoba, ta sama kwota, w ciągu godziny, pod różnymi numerami: liczą się dwa razy. Niech oba źródła wysyłają numer, który zamówieniu nadaje sklep (order_id, na przykład 1001), albo niech o zamówieniach mówi tylko jedno z nich.',
  'told.payments':
    'Stripe mówi o płatnościach. W ciągu godziny od każdej z nich ta sama osoba ma zamówienie w drugim źródle: liczą się dwa razy. Jeśli sklep sam wysyła zamówienia, wyłącz webhook Stripe.',
  'rejected.refused': '{why}. {remedy}',
} as const;
