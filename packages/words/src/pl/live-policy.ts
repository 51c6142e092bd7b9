/** What the policy of a slot brought beside what others would have brought: values and regret. */
export const livePolicy = {
  'live.policy-monitor': 'Monitor polityki: czy uczy się bezpiecznie?',
  'live.policy.caption': '{slot}: skumulowany żal względem stałego pokazywania „{best}”',
  'live.policy.best':
    'Według dzisiejszego oszacowania najlepszy jest „{best}”: stałe pokazywanie go przyniosłoby {value} na osobę, równy podział {even}. To, co pokazano, przyniosło {observed}.',
  'live.policy.may-be': 'Oprócz „{best}” najlepsze mogą być: {others}.',
  'live.policy.regret.worse': 'Żal dotychczas: {regret}. Polityka przyniosła mniej niż stałe pokazywanie „{best}”.',
  'live.policy.regret.better': 'Żal dotychczas: {regret}. Polityka przyniosła więcej niż stałe pokazywanie „{best}”.',
  'live.policy.regret.open': 'Żal dotychczas: {regret}. Nie wykazano różnicy względem stałego pokazywania „{best}”.',
  'live.policy.gain': 'Zysk względem równego podziału: {gain}.',
  'live.policy.left-out':
    '{n, plural, one {Pominięto {n} osobę} few {Pominięto {n} osoby} many {Pominięto {n} osób} other {Pominięto {n} osoby}}, bo nie każdy wariant był dla nich dostępny.',
  'live.policy.refused.few-people':
    'Mniej niż 30 osób przyszło po raz pierwszy co najmniej {days} dni temu. To za mało, by cokolwiek powiedzieć o żalu.',
  'live.policy.refused.few-effective':
    'Efektywna liczebność próby jest mniejsza niż 30 dla: {variants}. Nie można wskazać najlepszego wariantu, więc żalu nie podano.',
  'live.policy.refused.not-by-chance':
    'Mniej niż 30 osób mogło zobaczyć dowolny z wariantów. Wariantów nie można porównać, więc żalu nie podano.',
  'live.policy.refused.all-alike':
    'Dotychczas wszyscy przynieśli tyle samo, dopóki nikt nie zamawia. Nie ma po czym wskazać najlepszego wariantu.',
  'live.policy.axis': 'Skumulowany żal',
  'live.policy.interval': '95% przedział polityki',
  'live.policy.of-policy': 'Polityka',
  'live.policy.of-even-split': 'Równy podział',
  'live.policy.observed': 'Polityka, dane rzeczywiste',
  'live.policy.even-split': 'Równy podział',
  'live.policy.always': 'Zawsze „{variant}”',
  'live.policy.value': '{value}, n ef. {n}',
  'live.policy.regret': 'Skumulowany żal',
  'live.policy.cumulative-gain': 'Skumulowany zysk względem równego podziału',
  'live.policy.why':
    'Wartości na osobę oszacowane off-policy (estymator podwójnie odporny) z zapisanych szans, z 95% przedziałami; n ef. to efektywna liczebność próby, poniżej 30 nic nie podano. Żal to wartość, którą przyniosłoby stałe pokazywanie najlepszego wariantu, pomniejszona o uzyskaną, łącznie dla wszystkich osób dotychczas. Przedział uwzględnia, że najlepszy wariant wybrano z tych samych danych. Osoby liczą się od {days} dni po pierwszej wizycie. Wcześniejsze miały więcej czasu na zamówienie: porównuj wartości w wierszu, nie między wierszami.',
} as const;
