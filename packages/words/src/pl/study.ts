import type { study as en } from '../en/study.ts';

export const study: Record<keyof typeof en, string> = {
  'choice.model-best':
    'Na Twojej własnej przeszłości {method} pomylił się o {loss} tego, co reguła „dotychczasowe tempo trwa”, mniej niż każda inna metoda.',
  'choice.model-level':
    'Na Twojej własnej przeszłości {method} pomylił się o {loss} tego, co reguła „dotychczasowe tempo trwa”, na równi z: {others}; najlepiej pasuje do całej historii.',
  'choice.baseline-best':
    'Na Twojej własnej przeszłości reguła „{method}” myliła się mniej niż każdy model ({loss} błędu dotychczasowego tempa; najlepszy model, {model}, {modelLoss}), więc użyto jej.',
  'choice.no-backtest':
    'Nie ma testu wstecznego, którym można by się kierować: z modeli, w których klienci odchodzą, ten zakłada najmniej o tych, którzy nie wrócili.',
  'missing.left-out': 'Pominięto go na życzenie.',
  'missing.too-few-came-back':
    'Przy {cutOffs} {cutOffs, plural, one {dawnym cięciu} few {dawnych cięciach} many {dawnych cięciach} other {dawnych cięciach}} wróciło mniej niż {fewest} {fewest, plural, one {klient} few {klientów} many {klientów} other {klientów}} albo nikt nie zamówił w ciągu kolejnych {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}}. Nic jeszcze nie potwierdza tych wartości.',
  'missing.horizon-too-short':
    'Horyzont {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} jest za krótki, by ocenić po nim prognozę; potrzeba co najmniej {least}.',
  'missing.history-too-short':
    'Historia {days} {days, plural, one {dnia} few {dni} many {dni} other {dni}} jest za krótka, by ukryć jej koniec i go prognozować; potrzeba co najmniej {least}. Nic jeszcze nie potwierdza tych wartości.',
  'verdict.converged': 'wiarygodność ma jedno wyraźne maksimum',
  'verdict.ridge': 'wiarygodność jest płaska: znane są tylko pewne połączenia parametrów',
  'verdict.boundary': 'w tych danych nie widać odejść: model zbiegł się z NBD, w którym nikt nie odchodzi',
  'verdict.too-little-data': 'za mało klientów wróciło, by go dopasować',
  'verdict.not-converged': 'nie znaleziono wyraźnego maksimum wiarygodności',
  'verdict.spend.converged': 'średni wydatek jest skończony (q = {q}), a wszystkie parametry są określone',
  'verdict.spend.ridge': 'klienci prawie nie różnią się średnimi wydatkami: znana jest tylko ich średnia',
  'verdict.spend.boundary': 'wydatki klientów są na granicy tego, co model potrafi opisać',
  'verdict.spend.too-little-data': 'za mało powtórnych zamówień albo wszystkie tej samej wartości',
  'verdict.spend.not-converged': 'nie znaleziono wyraźnego maksimum wiarygodności',
  'note.known-export': 'rozpoznano: {export}',
  'note.known-export-subtotal':
    'rozpoznano: {export}; kwoty to Subtotal: po rabatach, bez wysyłki i doliczonego podatku (--amount Total dla wszystkiego, co zapłacono)',
  'note.known-export-names':
    'rozpoznano: {export}; klienci są tam nazwiskami, więc dwie osoby o tym samym nazwisku to jeden klient',
  'note.known-export-base-total': 'rozpoznano: {export}; kwoty to Grand Total (Base), w walucie sklepu',
  'note.known-export-no-buyer': 'rozpoznano: {export}; ten raport nie podaje kupującego',
  'note.customer-goes-with': 'klient to {customer}; zawsze idzie z nim w parze {others}',
  'note.one-order-each':
    'każdy {customer} ma dokładnie jedno zamówienie, a {other} się powtarza: czy to jest ta osoba? (--customer)',
  'note.dates-dmy': 'daty odczytano w kolejności dzień, miesiąc, rok',
  'note.dates-mdy': 'daty odczytano w kolejności miesiąc, dzień, rok',
  'note.dates-ymd': 'daty odczytano w kolejności rok, miesiąc, dzień',
  'note.dollar-is-usd': '$ wzięto za USD (--currency, jeśli to inny dolar)',
  'note.no-currency': 'nie podano waluty; przyjęto dwa miejsca po przecinku (walutę wskazuje --currency)',
  'note.discount-unused':
    '{column} nie jest odejmowane: kwota to {quantity} × {price} (jeżeli zapłacono inaczej, zapłaconą kwotę trzeba podać w osobnej kolumnie i wskazać ją przez --amount)',
  'note.total-repeated': '{column} to suma zamówienia powtórzona w jego wierszach; liczy się raz',
  'note.lines-summed': 'kwota zamówienia to suma jego wierszy',
  'note.refunds-on-orders': 'zwroty zapisano przy zamówieniach, bez dnia; odjęto je od ich kwot',
  'note.orders-replaced':
    '{orders} {orders, plural, one {zapisane zamówienie zmieniło się i zostało zastąpione} few {zapisane zamówienia zmieniły się i zostały zastąpione} many {zapisanych zamówień zmieniło się i zostało zastąpionych} other {zapisane zamówienia zmieniły się i zostały zastąpione}}',
  'note.orders-withdrawn':
    '{orders} {orders, plural, one {zapisane zamówienie już się nie liczy} few {zapisane zamówienia już się nie liczą} many {zapisanych zamówień już się nie liczy} other {zapisane zamówienia już się nie liczą}} (anulowane lub zwrócone) i zostało usunięte',
  'rule.cancelled.exclude': 'anulowane zamówienia pominięte',
  'rule.cancelled.keep': 'anulowane zamówienia zachowane',
  'rule.test.exclude': 'zamówienia testowe pominięte',
  'rule.test.keep': 'zamówienia testowe zachowane',
  'rule.zero.exclude': 'zamówienia o wartości zero pominięte',
  'rule.zero.keep': 'zamówienia o wartości zero zachowane',
  'rule.negative.return': 'kwoty ujemne to zwrócone pieniądze',
  'rule.negative.exclude': 'kwoty ujemne pominięte',
  'rule.refunds.net': 'zwroty odjęte od swoich zamówień',
  'rule.refunds.ignore': 'zwroty nieuwzględnione',
  'rule.guests.exclude': 'zamówienia bez klienta pominięte',
  'rule.guests.single': 'zamówienia bez klienta to osobni klienci',
  'format.comma': 'przecinek',
  'format.semicolon': 'średnik',
  'format.tab': 'tabulator',
  'format.bar': 'kreska pionowa',
  'format.blanks': 'odstępy',
  'format.no header': 'bez nagłówka',
  'role.customer': 'klient',
  'role.date': 'data',
  'role.time': 'czas',
  'role.amount': 'kwota',
  'role.quantity': 'ilość',
  'role.price': 'cena',
  'role.order': 'zamówienie',
  'role.currency': 'waluta',
  'role.refund': 'zwrot',
  'role.channel': 'kanał',
  'role.cost': 'koszt',
  'role.status': 'status',
  'role.test': 'zamówienie testowe',
};
