import type { card as en } from '../en/card.ts';

export const card: Record<keyof typeof en, string> = {
  'card.rhythm':
    '{orders} {orders, plural, one {zamówienie} few {zamówienia} many {zamówień} other {zamówienia}} od {first} do {last}.',
  'card.once': 'Jedno zamówienie, {last}.',
  'card.next': 'Jeśli przyjdzie następne zamówienie, to około {date}.',
  'card.no-next': 'Dalsze zamówienie w horyzoncie jest mało prawdopodobne.',
  'card.first': 'Pierwsze zamówienie, według: {dimension}: {value}.',
  'card.action': 'Etap: {stage}; poziom: {tier}. {action}',
  'card.historic': 'Dotychczasowy przychód',
  'card.orders': 'Dotychczasowe zamówienia',
  'card.alive': 'Szansa, że wciąż aktywny',
  'card.expected-orders': 'Oczekiwane dni z zamówieniem',
  'card.expected': 'Oczekiwany przychód',
  'card.at-risk': 'Zagrożona wartość',
  'card.discounted': 'Zdyskontowany',
  'card.lifetime': 'Wartość życiowa',
  'card.above': 'Klienci, od których oczekuje się więcej',
  'card.timeline': 'Zamówienia klienta {customer}',
  'card.day': 'Dzień',
  'card.money': 'Przychód',
};
