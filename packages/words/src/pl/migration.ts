import type { migration as en } from '../en/migration.ts';

export const migration: Record<keyof typeof en, string> = {
  'migration.title': 'Przejścia',
  'migration.asks': 'Kto od ostatniej analizy awansował, a kto spadł?',
  'migration.answer.none': 'Analiza {run} nie ma z czym się porównać: następna powie, kto zmienił miejsce.',
  'migration.answer.few':
    'W poprzedniej analizie było zbyt niewielu klientów ({n}), by powiedzieć, kto zmienił miejsce.',
  'migration.answer':
    'Od {asOf} spośród {n} klientów {up} awansowało o poziom lub więcej, {down} spadło; nowych jest {new}.',
  'migration.stages': 'Między etapami',
  'migration.tiers': 'Między poziomami',
  'migration.says':
    'Gdzie klienci byli w analizie {run} (na dzień {asOf}) i gdzie są teraz; prognoza obu analiz. Poziomy są częściami wszystkich klientów, więc spada tylu, ilu awansuje i przybywa.',
  'migration.from': 'Z',
  'migration.to': 'Do',
  'migration.fallen': 'Już nie w najlepszej dziesiątej części według prognozy: {listed} z {n}',
  'migration.not-yet': 'jeszcze nie',
  'migration.no-more': 'już nie',
  'migration.before': 'Prognoza wtedy',
  'migration.now': 'Prognoza teraz',
  'migration.change': 'Zmiana',
};
