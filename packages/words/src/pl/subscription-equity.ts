import type { subscriptionEquity as en } from '../en/subscription-equity.ts';

export const subscriptionEquity: Record<keyof typeof en, string> = {
  'subscription-equity.title': 'Co zmieniło kapitał subskrypcji od analizy {run} ({date})',
  'subscription-equity.says':
    'Kapitał to wszystkie płatności, których oczekuje się jeszcze od dzisiejszych subskrypcji, zdyskontowane i bez końca. Każda kolumna sumuje się. O przyczynie rozstrzyga to, ile klient płaci, jak przy zmianach MRR.',
  'subscription-equity.before': 'przedtem',
  'subscription-equity.now': 'teraz',
  'subscription-equity.acquired': 'nowi klienci',
  'subscription-equity.returned': 'klienci, którzy wrócili lub wznowili',
  'subscription-equity.expanded': 'klienci, którzy płacą więcej',
  'subscription-equity.contracted': 'klienci, którzy płacą mniej',
  'subscription-equity.renewed': 'klienci, którzy odnowili lub są tego bliżej',
  'subscription-equity.paused': 'klienci, którzy wstrzymali',
  'subscription-equity.churned': 'klienci, którzy odeszli lub anulowali',
  'subscription-equity.withdrawn': 'umowy, których nie ma już w żadnym pliku',
  'subscription-equity.re-estimated': 'ponownie oszacowany model',
  'subscription-equity.costs': 'koszty',
  'subscription-equity.discounting': 'dyskonto',
  'subscription-equity.answer.more':
    'Wszystkie płatności, których oczekuje się jeszcze od dzisiejszych subskrypcji, są warte {equity} ({basis}; przedział 80%: od {low} do {high}), o {change} więcej niż w analizie {run} (stan na {date}); największa zmiana: {cause}, {money}.',
  'subscription-equity.answer.less':
    'Wszystkie płatności, których oczekuje się jeszcze od dzisiejszych subskrypcji, są warte {equity} ({basis}; przedział 80%: od {low} do {high}), o {change} mniej niż w analizie {run} (stan na {date}); największa zmiana: {cause}, {money}.',
};
