import type { lifetime as en } from '../en/lifetime.ts';

export const lifetime: Record<keyof typeof en, string> = {
  'lifetime.nobody-leaves':
    'Użyta metoda prawie nie widzi odejść (aktywnych {active} z {customers} klientów): kwoty bez końca zakładają, że zostaną na zawsze. Porównuj według nich, ale nie planuj.',
  'lifetime.beyond':
    'Z tego, czego oczekuje się bez końca, {share} przypada po najbliższych {days} {days, plural, one {dniu} few {dniach} many {dniach} other {dnia}}; dawne prognozy sprawdzono na {tested} {tested, plural, one {dniu} few {dniach} many {dniach} other {dnia}}.',
  'lifetime.beyond.untested':
    'Z tego, czego oczekuje się bez końca, {share} przypada po najbliższych {days} {days, plural, one {dniu} few {dniach} many {dniach} other {dnia}}, a żadnej dawnej prognozy nie dało się sprawdzić.',
};
