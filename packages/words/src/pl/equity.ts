import type { equity as en } from '../en/equity.ts';

export const equity: Record<keyof typeof en, string> = {
  'equity.title': 'Kapitał klientów',
  'equity.asks': 'Ile warci są razem moi klienci i co to zmieniło?',
  'equity.answer':
    'Od {n} dzisiejszych klientów oczekuje się w całej przyszłości {money}, przy dyskoncie {discount} rocznie ({basis}; przedział 80%: od {low} do {high}).',
  'equity.answer.more': 'Od analizy {run} (stan na {date}) to o {change} więcej; największa zmiana: {cause}, {money}.',
  'equity.answer.less': 'Od analizy {run} (stan na {date}) to o {change} mniej; największa zmiana: {cause}, {money}.',
  'equity.answer.same': 'Od analizy {run} (stan na {date}) nic go nie zmieniło.',
  'equity.answer.first':
    'Co go zmienia, będzie wiadomo od następnej analizy: przeanalizuj nowsze zamówienia w tym samym obszarze roboczym.',
  'equity.answer.none':
    'Bez dyskonta to, co klienci przyniosą w całej przyszłości, nie ma skończonej wartości: ustaw stopę (perennial run --discount 10%).',
  'equity.answer.few': 'Liczba klientów: {n}. To za mało na wiarygodną sumę.',
  'equity.other-currency': 'Pominięto wcześniejsze analizy w innej walucie: {n}.',
  'equity.bridge': 'Co zmieniło kapitał klientów od analizy {run} ({date})',
  'equity.runs': 'Kapitał klientów według analiz',
  'equity.runs.says':
    'Co powiedziała każda analiza, na ostatniej znanej dziś podstawie: {basis}. Analiza, która jej jeszcze nie znała, nie ma wartości.',
  'equity.run': 'Analiza',
  'equity.as-of': 'Stan na',
  'equity.made-on': 'Wykonano',
  'equity.discount': 'Dyskonto',
  'equity.steps': 'Co zmieniało kapitał klientów, analiza po analizie',
};
