import type { migration as en } from '../en/migration.ts';

export const migration: Record<keyof typeof en, string> = {
  'migration.title': 'Przejścia',
  'migration.asks': 'Kto od ostatniego przebiegu awansował, a kto spadł?',
  'migration.answer.none': 'Przebieg {run} nie ma z czym się porównać: następny powie, kto zmienił miejsce.',
  'migration.answer.few':
    'W poprzednim przebiegu było zbyt niewielu klientów ({n}), by powiedzieć, kto zmienił miejsce.',
  'migration.answer':
    'Od {asOf} spośród {n} klientów {up} awansowało o poziom lub więcej, {down} spadło; nowych jest {new}.',
  'migration.stages': 'Między etapami',
  'migration.tiers': 'Między poziomami',
  'migration.says':
    'Gdzie klienci byli w przebiegu {run} (na dzień {asOf}) i gdzie są teraz; prognoza obu przebiegów. Poziomy są częściami wszystkich klientów, więc spada tylu, ilu awansuje i przybywa.',
  'migration.from': 'Z',
  'migration.to': 'Do',
  'migration.not-yet': 'jeszcze nie',
  'migration.no-more': 'już nie',
  'migration.before': 'Prognoza wtedy',
  'migration.now': 'Prognoza teraz',
  'migration.change': 'Zmiana',
};
