import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterEvent, newcomer } from './behaviour.ts';
import { type Incident, incidentKinds, openIncidents, withIncident, withIncidents } from './incidents.ts';

const told = (event: string, at: number, properties = {}) => ({ event, at, properties });

it('remembers what went wrong, with the ticket or the order that it was about', () => {
  const happenings = [told('Delivery Delayed', 1, { order_id: 7 }), told('Support Requested', 2, { ticket_id: 'T1' })];
  const incidents = happenings.reduce((known, each) => withIncident(known, each), null as readonly Incident[] | null);
  expect(incidents).toEqual([
    { kind: 'ticket', at: 2, about: 'T1' },
    { kind: 'delivery-late', at: 1, about: '7' },
  ]);
  expect(withIncident(incidents, told('Order Completed', 3))).toBe(incidents);
});

it('is part of the behaviour, and of a track alone', () => {
  const happening = { ...told('Complaint Made', 5), type: 'track' as const, traits: {} };
  expect(afterEvent(newcomer(0), happening).incidents).toEqual([{ kind: 'complaint', at: 5, about: null }]);
  expect(afterEvent(newcomer(0), { ...happening, type: 'screen' }).incidents).toBeNull();
});

it('is the same whatever came first, and whichever name joined the other', () => {
  const incident = fc.record({
    kind: fc.constantFrom(...incidentKinds),
    at: fc.nat(50),
    about: fc.option(fc.constantFrom('a', 'b')),
  });
  const several = fc.array(incident, { maxLength: 30 });
  fc.assert(
    fc.property(several, several, several, (a, b, c) => {
      expect(withIncidents(a, b)).toEqual(withIncidents(b, a));
      expect(withIncidents(withIncidents(a, b), c)).toEqual(withIncidents(a, withIncidents(b, c)));
    }),
  );
});

it('leaves out tickets that were solved since, and what was long ago', () => {
  const ticket = (at: number, about: string | null): Incident => ({ kind: 'ticket', at, about });
  const solved = (at: number, about: string | null): Incident => ({ kind: 'ticket-solved', at, about });
  expect(openIncidents([ticket(1, 'A'), ticket(2, 'B'), solved(3, 'A')], 0)).toEqual([ticket(2, 'B')]);
  expect(openIncidents([ticket(1, 'A'), ticket(4, 'B'), solved(3, null)], 0)).toEqual([ticket(4, 'B')]);
  expect(openIncidents([ticket(3, 'A'), solved(2, 'A')], 0)).toEqual([ticket(3, 'A')]);
  expect(openIncidents([ticket(1, 'A'), ticket(5, 'B')], 2)).toEqual([ticket(5, 'B')]);
});
