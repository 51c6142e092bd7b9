import type { thenAndNow as en } from '../en/then-and-now.ts';

export const thenAndNow: Record<keyof typeof en, string> = {
  'then.title': 'Członkowie w chwili zapisania i te same osoby teraz',
  'then.figure': 'Wielkość',
  'then.then': 'Wtedy, {date}',
  'then.now': 'Te same osoby teraz, {date}',
  'then.customers': 'Klienci',
  'then.expected': 'Prognoza w horyzoncie',
  'then.active': 'Aktywni klienci',
  'then.brought': 'Przynieśli od tego czasu',
  'then.ordered': 'Zamówili od tego czasu',
  'then.moved': 'Nadal w segmencie: {stayed}; odeszło: {left}; doszło: {entered}; razem teraz: {now}.',
  'then.alike':
    'Przyniesione od tego czasu i prognozowane teraz: {mean} na członka oraz {others} na każdą z {n} innych osób, które miały wtedy równie wysoką prognozę i szansę aktywności. Różnica wynosi {difference} ({range}).',
  'then.alike.none':
    'Zbyt mało innych osób miało wtedy równie wysoką prognozę i szansę aktywności, aby porównać z nimi członków.',
  'then.no-effect':
    'To nie jest efekt tego, co zrobiono dla segmentu: jego członków nie wylosowano, a kto został wybrany jako niezwykły, wraca ku zwykłości. Co zadziałało, mówi plan działania z grupą kontrolną.',
  'then.no-run':
    'Żadna analiza nie jest nowsza niż ta, na której go zapisano: co stanie się z członkami, powie następna.',
  'then.not-kept': 'Członków nie zachowano, gdy go zapisano. Zapisz go ponownie, aby porównywać od teraz.',
  'then.to-playbooks': 'Plany działania i polityki',
  'help.segments.example.then': 'jacy byli członkowie w chwili zapisania i jakie są te same osoby teraz',
};
