import type { businessChange as en } from '../en/business-change.ts';

export const businessChange: Record<keyof typeof en, string> = {
  'business-change.column': 'Inna firma od',
  'business-change.ledger':
    'Dnia {date} firma się zmieniła: prognoz, które obejmują taki dzień, jest {n} i nie liczą się do oceny.',
  'business-change.accuracy':
    'Dnia {date} firma się zmieniła: {n} z {all} dat odcięcia leży wcześniej i nie liczy się w zdaniu powyżej.',
  'business-change.accuracy.all':
    'Dnia {date}, po wszystkich datach odcięcia, firma się zmieniła: test wsteczny mówi o firmie takiej, jaka była.',
  'business-change.cohorts': 'Dnia {date} firma się zmieniła: kohort sprzed tej daty nie porównuje się z późniejszymi.',
  'business-change.cohorts.few':
    'Żadne dwie kohorty po co najmniej {least} klientów po tej samej stronie zmiany w firmie nie osiągnęły jeszcze tego samego wieku.',
};
