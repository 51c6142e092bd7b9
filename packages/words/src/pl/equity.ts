import type { equity as en } from '../en/equity.ts';

export const equity: Record<keyof typeof en, string> = {
  'equity.title': 'Kapitał klientów',
  'equity.asks': 'Ile warci są razem moi klienci i co to zmieniło?',
  'equity.answer':
    'Od {n} dzisiejszych klientów oczekuje się w całej przyszłości {money}, przy dyskoncie {discount} rocznie ({basis}; przedział 80%: od {low} do {high}).',
  'equity.answer.more':
    'Od przebiegu {run} (stan na {date}) to o {change} więcej; największa zmiana: {cause}, {money}.',
  'equity.answer.less': 'Od przebiegu {run} (stan na {date}) to o {change} mniej; największa zmiana: {cause}, {money}.',
  'equity.answer.same': 'Od przebiegu {run} (stan na {date}) nic go nie zmieniło.',
  'equity.answer.first':
    'Co go zmienia, będzie wiadomo od następnego przebiegu: przeanalizuj nowsze zamówienia w tym samym obszarze roboczym.',
  'equity.answer.none':
    'Bez dyskonta to, co klienci przyniosą w całej przyszłości, nie ma skończonej wartości: ustaw stopę (perennial run --discount 10%).',
  'equity.answer.few': 'Liczba klientów: {n}. To za mało na wiarygodną sumę.',
  'equity.other-currency': 'Pominięto wcześniejsze przebiegi w innej walucie: {n}.',
  'equity.bridge': 'Co zmieniło kapitał klientów od przebiegu {run} ({date})',
  'equity.runs': 'Kapitał klientów według przebiegów',
  'equity.runs.says':
    'Co powiedział każdy przebieg, na ostatniej znanej dziś podstawie: {basis}. Przebieg, który jej jeszcze nie znał, nie ma wartości.',
  'equity.run': 'Przebieg',
  'equity.as-of': 'Stan na',
  'equity.made-on': 'Wykonano',
  'equity.discount': 'Dyskonto',
  'equity.steps': 'Co zmieniało kapitał klientów, przebieg po przebiegu',
};
