import type { loyalty as en } from '../en/loyalty.ts';

export const loyalty: Record<keyof typeof en, string> = {
  'loyalty.title': 'Program lojalnościowy',
  'loyalty.asks': 'Czy program lojalnościowy się opłaca, i dla kogo?',
  'loyalty.answer.orders': 'To zamówienia bez kwot: nie wiadomo, od czego odjąć nagrody.',
  'loyalty.answer.few': 'Program liczy się od {least} klientów, od których czegoś się oczekuje.',
  'loyalty.answer.pays':
    'Opłaca się dla: {members} (n = {n}). Jeśli wydadzą o {lift} więcej, po nagrodach zostanie {left} w ciągu {days} dni ({low} do {high}).',
  'loyalty.answer.not':
    'Na pewno nie opłaca się dla nikogo; najlepszy przypadek to {members} (n = {n}). Jeśli wydadzą o {lift} więcej, po nagrodach zostanie {left} w ciągu {days} dni ({low} do {high}).',
  'loyalty.answer.no-interval':
    'Najlepszy przypadek to {members} (n = {n}): jeśli wydadzą o {lift} więcej, po nagrodach zostanie {left} w ciągu {days} dni.',
  'loyalty.break-even':
    'Wychodzi na zero, gdy członkowie wydają o {lift} więcej, niż wydaliby i tak; większość nagród przypada na to, co wydaliby i tak.',
  'loyalty.never':
    'Nagrody zabierają wszystko, co zostaje z wydatków członków ({margin}): żaden wzrost tego nie wyrówna.',
  'loyalty.assumed':
    'Przyjęto, a trzeba zmierzyć: członkowie dostają z powrotem {reward} wydatków, {redeemed} nagród jest odbieranych, wydają za to o {lift} więcej, a z przychodu zostaje {margin}. Przedział jest przedziałem prognozy; nie obejmuje tego, czego nikt nie wie, czyli wzrostu. Inne wartości: --reward, --redeemed, --lift, --margin.',
  'loyalty.test':
    'Dla pewności, zanim dostaną wszyscy: dać go połowie wybranych losowo i porównać wydatki obu połów; bez zapisów, bo kto się zapisuje, wydaje więcej i tak.',
  'loyalty.there':
    'Program, który już jest: nagrody stoją w kosztach retencji, a kolumnę członkostwa porównują czynniki. Członkowie, którzy sami się zapisali, nie dowodzą, co program daje.',
  'loyalty.programme': 'Zysk i strata programu',
  'loyalty.programme.says':
    'Według tego, kogo obejmuje: poziom prognozy i wszystkie powyżej. Zyskiem jest to, co zostaje z większych wydatków; nagrody płaci się od wszystkich.',
  'loyalty.members': 'Członkowie',
  'loyalty.members.top': 'górne 10%',
  'loyalty.members.high': 'górne 30%',
  'loyalty.members.middle': 'górne 60%',
  'loyalty.members.low': 'wszyscy',
  'loyalty.gained': 'Zyskane',
  'loyalty.rewards-anyway': 'Nagrody: i tak',
  'loyalty.rewards-on-more': 'Nagrody: od więcej',
  'loyalty.left': 'Zostaje',
  'loyalty.break-even-lift': 'Na zero przy',
  'loyalty.outstanding': 'Nieodebrane',
  'loyalty.pays': 'Opłaca się',
  'report.option.reward': 'procent wydatków, który członkowie dostają z powrotem (domyślnie: 5)',
  'report.option.redeemed': 'procent nagród, które są odbierane (domyślnie: 80)',
  'report.option.lift': 'o ile procent więcej wydają dzięki temu członkowie (domyślnie: 5)',
};
