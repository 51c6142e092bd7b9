import type { accuracy as en } from '../en/accuracy.ts';

export const accuracy: Record<keyof typeof en, string> = {
  'accuracy.title': 'Trafność prognoz',
  'accuracy.asks': 'Co by to powiedziało w przeszłości, a co się stało?',
  'accuracy.answer':
    'W ostatnich {cutOffs} {cutOffs, plural, one {okresie} few {okresach} many {okresach} other {okresach}} po {days} {days, plural, one {dniu} few {dni} many {dni} other {dni}} prognoza różniła się średnio o {miss} od wyniku, który zmieścił się w przedziale 80% w {within} z {cutOffs}.',
  'accuracy.answer.baseline':
    'Średni błąd na klienta to {error}; przedłużenie dotychczasowego tempa pomyliłoby się o {naive}.',
  'accuracy.answer.missing': 'Nie ma testu wstecznego.',
  'accuracy.missing': 'Nie ma testu wstecznego',
  'accuracy.missing.do':
    'Aby sprawdzić prognozę, trzeba przeciąć przeszłość: przed cięciem klienci, którzy już wracali, a po nim czas do porównania. Około roku zamówień, w tym ze sto powtórnych, to dobry początek.',
  'accuracy.tracking': 'Powiedziane i rzeczywiste, tydzień po tygodniu',
  'accuracy.tracking.says':
    'Na lewo od linii to, co model widział. Na prawo, linią przerywaną, czego oczekiwał od tych samych klientów, i linia tego, co przyszło.',
  'accuracy.tracking.missing':
    'Tę analizę zrobiła wersja, która nie zapisywała przebiegu prognoz. Powtórz badanie, aby go zobaczyć.',
  'accuracy.cut-off': 'Cięcie',
  'accuracy.cut-offs':
    '{cutOffs} {cutOffs, plural, one {cięcie} few {cięcia} many {cięć} other {cięcia}}, od {from} do {to}',
  'accuracy.cut-offs.one': '{cutOffs} cięcie, {from}',
  'accuracy.each': 'po {days} {days, plural, one {dniu} few {dni} many {dni} other {dni}}',
  'accuracy.per-customer.money': 'Pieniądze na klienta',
  'accuracy.per-customer.orders': 'Zamówienia na klienta',
  'accuracy.days': 'Dni od cięcia',
  'accuracy.totals': 'Dawne sumy, powiedziane i rzeczywiste',
  'accuracy.forecast-median': 'Powiedziano (mediana)',
  'accuracy.actual': 'Stało się',
  'accuracy.miss': 'Pomyłka',
  'accuracy.within': 'W przedziale 80%',
  'accuracy.until': 'Do',
  'accuracy.deciles': 'Czy dobrzy są dobrzy? Dziesiąte części według prognozy',
  'accuracy.deciles.says':
    'Klienci w dziesięciu równych grupach, najpierw ci z najwyższą prognozą, i to, co każda grupa potem przyniosła.',
  'accuracy.decile': 'Dziesiąta część',
  'accuracy.predicted': 'Prognoza na klienta',
  'accuracy.actual-per-customer': 'Wynik na klienta',
  'accuracy.coverage': 'Czy przedziały są uczciwe?',
  'accuracy.coverage.says':
    'Tam, gdzie {level} klientów miało pozostać poniżej wartości, tylu pozostało. Na przekątnej przedziały są tak szerokie, jak powinny.',
  'accuracy.level': 'Zapowiedziany udział',
  'accuracy.share': 'Rzeczywisty udział',
  'accuracy.errors': 'Obok prostych reguł i innych modeli',
  'accuracy.errors.says':
    'Strata (pomyłki, grupy i kolejność klientów w jednej liczbie) względem „dotychczasowe tempo trwa” (linia przy 1): im bardziej w lewo, tym lepiej. Użyta metoda jest wypełniona.',
  'accuracy.method': 'Metoda',
  'accuracy.used': 'użyta',
  'accuracy.loss': 'Strata',
  'accuracy.mae': 'Średni błąd',
  'accuracy.bias': 'Odchylenie sumy',
  'accuracy.rank': 'Korelacja rang',
  'accuracy.gini': 'Gini',
  'accuracy.decile-error': 'Błąd dziesiątych części',
  'method.zero': 'Nikt nie wraca',
  'method.past-rate': 'Dotychczasowe tempo trwa',
  'method.same-length-past': 'Tak jak w poprzednim okresie',
};
