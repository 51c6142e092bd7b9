import type { formulas as en } from '../en/formulas.ts';

/** The textbook formulas of lifetime value: their names, and what each takes for granted. */
export const formulas: Record<keyof typeof en, string> = {
  'formulas.title': 'Wartość życiowa klienta według typowych wzorów',
  'formulas.range': '95%: {range}',
  'formulas.none': 'brak skończonej wartości',
  'formulas.never': 'nigdy',
  'formulas.at-least': 'co najmniej {low}',
  'formulas.from-to': '{low} do {high}',
  'formulas.unit.periods': '{value} okresu',
  'formulas.unit.ratio': '{value} : 1',
  'formulas.no-finite-value':
    'Gdy nikt nie odchodzi i nic nie jest dyskontowane, suma bez końca nie ma skończonej wartości. Podana dolna granica obowiązuje niezależnie od tego, jak niewielu klientów obserwowano; --customers, czyli liczba klientów, na których zmierzono retencję, ją przybliża, a stopa dyskontowa daje wartość skończoną.',
  'formulas.beside-model':
    'Te wzory używają średnich: każdy klient liczy się jak przeciętny. Analiza (perennial run) wycenia każdego klienta na podstawie jego własnych zamówień i podaje przedział.',
  'formulas.orders-over-lifespan': 'Wartość zamówienia × częstość × czas życia',
  'formulas.orders-over-lifespan.assumes':
    'Każdy klient zamawia tak często jak przeciętny i zostaje dokładnie tak długo; nic nie jest dyskontowane.',
  'formulas.margin-over-churn': 'Marża ÷ churn',
  'formulas.margin-over-churn.assumes':
    'W każdym okresie odchodzi taka sama część, bez końca; nic nie jest dyskontowane.',
  'formulas.first-payment-now': 'Wzór z retencją, pierwsza płatność od razu',
  'formulas.first-payment-now.assumes':
    'Pierwsza płatność przychodzi od razu i jest pewna; za każdym razem odnawia taka sama część.',
  'formulas.first-payment-later': 'Wzór z retencją, pierwsza płatność na koniec okresu',
  'formulas.first-payment-later.assumes':
    'Pierwsza płatność przychodzi po jednym okresie, od tych, którzy jeszcze są; za każdym razem odnawia taka sama część.',
  'formulas.survivors-so-far': 'Suma przeżycia kohorty, dotąd',
  'formulas.survivors-so-far.assumes':
    'Nic poza zaobserwowanymi okresami: dolna granica wartości kohorty, z pierwszą płatnością od razu.',
  'formulas.survivors-projected': 'Suma przeżycia kohorty, prognoza (sBG)',
  'formulas.survivors-projected.assumes':
    'To, co zaobserwowano, i od tych, którzy jeszcze są, to, czego oczekuje model sBG: każdy klient ma własne prawdopodobieństwo odejścia, więc retencja rośnie z wiekiem kohorty.',
  'formulas.lifetime': 'Oczekiwany czas życia, 1 ÷ churn',
  'formulas.lifetime.assumes': 'W każdym okresie odchodzi taka sama część.',
  'formulas.still-there': 'Wciąż obecni po tym czasie',
  'formulas.still-there.assumes': 'W każdym okresie zostaje ta sama część.',
  'formulas.loyalty-break-even': 'Wzrost, przy którym program lojalnościowy się zwraca',
  'formulas.loyalty-break-even.assumes':
    'O jaką część musi dzięki niemu wzrosnąć sprzedaż uczestników; nagradzane jest też to, co i tak by kupili. O ile wzrasta naprawdę, powie tylko eksperyment.',
  'formulas.offer-gain': 'Zysk z oferty na zatrzymanie',
  'formulas.offer-gain.assumes':
    'Oferta kosztuje tylko przy tych, którzy zostają; biorą ją też ci, którzy i tak by zostali. Szanse są z eksperymentu; domysł nie jest wynikiem.',
  'formulas.best-offer': 'Oferta, która daje najwięcej',
  'formulas.best-offer.assumes':
    'Szansa zostania rośnie z ofertą po krzywej logistycznej przez obie podane szanse: daleko od nich to domysł.',
  'formulas.best-offer-gain': 'Zysk z najlepszej oferty',
  'formulas.best-offer-gain.assumes': 'Ta sama krzywa.',
  'formulas.referral-chain': 'Klient z tymi, których przyprowadza',
  'formulas.referral-chain.assumes':
    'Przyprowadzeni są warci tyle samo, przyprowadzają tylu samo i sami by nie przyszli.',
  'formulas.payback': 'Zwrot kosztu, koszt ÷ marża',
  'formulas.payback.assumes': 'Nikt nie odchodzi, zanim koszt się zwróci.',
  'formulas.payback-of-survivors': 'Zwrot kosztu z uwzględnieniem odejść',
  'formulas.payback-of-survivors.assumes':
    'Płacą tylko ci, którzy jeszcze są; nigdy, jeśli odejdą, zanim koszt się zwróci.',
  'formulas.value-to-acquisition-cost': 'LTV:CAC, dla najniższej z wartości powyżej',
  'formulas.value-to-acquisition-cost.assumes':
    'Powyżej 3 uważa się zwykle za zdrowe; poniżej 1 każdy klient przynosi stratę.',
  'formulas.most-to-pay': 'Najwyższy koszt pozyskania przy 3:1',
  'formulas.most-to-pay.assumes':
    'Jedna trzecia najniższej z wartości powyżej. Dotyczy klienta przeciętnego, nie następnego, którego przyniosą wyższe wydatki.',
};
