import type { slipping as en } from '../en/slipping.ts';

export const slipping: Record<keyof typeof en, string> = {
  'slipping.title': 'Do zatrzymania',
  'slipping.asks': 'Kto odchodzi i co może go zatrzymać?',
  'slipping.answer':
    'Być może odchodzi {n} klientów: w ciągu {days} dni zagrożone jest {money}, obok {expected}, których wciąż się po nich spodziewamy ({low} do {high}).',
  'slipping.answer.no-interval':
    'Być może odchodzi {n} klientów: w ciągu {days} dni zagrożone jest {money}, obok {expected}, których wciąż się po nich spodziewamy.',
  'slipping.answer.first':
    'Najwięcej zagrożone jest u klienta {customer}: {money}; zachęta do {incentive} może się opłacić, jeśli {effect} odchodzących dla niej zostanie, a {margin} przychodu to marża.',
  'slipping.answer.first-orders': 'Najwięcej zagrożone jest u klienta {customer}: {money}.',
  'slipping.answer.few': 'Liczba klientów, którzy być może odchodzą: {n}. To za mało na wspólną liczbę.',
  'slipping.answer.none':
    'Nikt nie waha się między zostaniem a odejściem: klienci są albo prawdopodobnie aktywni, albo prawdopodobnie utraceni.',
  'slipping.answer.stay': 'Według użytego modelu nikt nie odchodzi na dobre, więc nie ma kogo zatrzymywać.',
  'slipping.answer.blind':
    'Użyta metoda prawie nie widzi odejść: kto spóźnia się według własnego rytmu, jest na liście „Klienci, którzy się oddalają”.',
  'slipping.rule':
    'Najwyższa zachęta zakłada, że oferta zatrzymuje {effect} tych, którzy by odeszli, że kontakt kosztuje {contact} i że dostaje ją każdy, kto zostanie, także ten, kto zostałby i tak. Skutku nikt nie zna, dopóki nie porówna się z grupą bez oferty.',
  'slipping.margin': 'Z ocalonych pieniędzy {margin} to marża.',
  'slipping.margin.none': 'Wszystkie pieniądze liczą się w całości, według: {basis}; marża obniża najwyższą zachętę.',
  'slipping.cac':
    'Zastąpienie: nowy klient za {cac} przyniósł {money} w ciągu {days} dni (n = {n}); powyżej zachęty z tej kolumny nowy klient jest tańszą drogą do tych samych pieniędzy.',
  'slipping.cac.none': 'Gdy podany jest koszt nowego klienta, zatrzymanie porównuje się z zastąpieniem.',
  'slipping.cac.few': 'Zbyt niewielu klientów przyszło dość dawno, by powiedzieć, ile przynosi nowy.',
  'slipping.list': 'Klienci, którzy być może odchodzą: {listed} z {n}',
  'slipping.list.says':
    'Wszyscy, których szansa aktywności wynosi od {from} do {to}. „Klienci, którzy się oddalają” to inna lista: ci, którzy przynieśli najwięcej, spóźnieni według własnego rytmu. Zagrożone: co przynieśliby, gdyby byli aktywni, razy szansa, że nie są.',
  'slipping.assume': 'Załóż',
  'slipping.effect': 'Zatrzymuje oferta',
  'slipping.cac.label': 'Koszt nowego klienta',
  'slipping.at-risk': 'Zagrożone',
  'slipping.tips': 'Utracony od',
  'slipping.most': 'Zachęta do',
  'slipping.beside-cac': 'Do, wobec CAC',
  'slipping.saved': 'Ocala oferta',
  'slipping.if-active': 'Gdyby aktywny',
  'report.option.effect': 'procent odchodzących, których oferta zatrzyma (domyślnie: 10)',
  'report.option.margin': 'procent przychodu, który jest marżą (domyślnie: ile zostawiają koszty)',
  'report.option.contact':
    'koszt dotarcia do klienta (domyślnie: 0; w opportunities i actions jedna dziesiąta przeciętnego zamówienia)',
  'report.option.cac': 'koszt pozyskania nowego klienta',
};
