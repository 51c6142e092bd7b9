import { betaGeometricModel } from '../beta-geometric/model.ts';
import { aliveGiven, silence } from '../formula-parts.ts';

/** Customers may leave after each repeat transaction: one who has had none yet is alive for certain. */
export const bgNbd = betaGeometricModel(
  {
    name: 'bg-nbd',
    title: 'BG/NBD',
    citation: 'Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2)',
    formulas: {
      alive: [
        aliveGiven,
        '=',
        {
          over: ['1', ['1', '+', { sub: ['δ', ['x', '>', '0']] }, { over: ['a', ['b', '+', 'x', '−', '1']] }, silence]],
        },
      ],
    },
  },
  0,
);
