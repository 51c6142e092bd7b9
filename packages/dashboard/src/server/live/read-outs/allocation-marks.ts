import type { Speaker } from '@perennial/words';
import type { Note } from '../../../charts/note-marks.ts';
import type { Allocation, SlotAllocation } from '../answers.ts';

type Mark = Allocation['marks'][number];
type Change = Mark['changes'][number];

/** The versions of a page as notes of a chart of one slot: what each changed there, and of the control group. */
export function marksOfSlot(
  marks: readonly Mark[],
  { slot, names }: Pick<SlotAllocation, 'slot' | 'names'>,
  speaker: Speaker,
): readonly Note[] {
  return marks.map(({ day, version, code, changes }) => {
    const here = changes.filter((change) => change.code === 'control' || change.slot === slot);
    const number = { version: { count: version } };
    if (code === 'stopped') return { day, text: speaker.say('live.allocation.mark.stopped', number) };
    if (here.length === 0) return { day, text: speaker.say('live.allocation.mark.published', number) };
    const words = here.map((change) => changeWords(change, names, speaker)).join('; ');
    return { day, text: speaker.say('live.allocation.mark.changed', { ...number, changes: { words } }) };
  });
}

function changeWords(change: Change, names: SlotAllocation['names'], { say }: Speaker): string {
  switch (change.code) {
    case 'control':
      return say('live.allocation.change.control', {
        before: { fineShare: change.before },
        after: { fineShare: change.after },
      });
    case 'policy':
      return say('live.allocation.change.policy', {
        before: { words: say(`studio.policy.${change.before}`) },
        after: { words: say(`studio.policy.${change.after}`) },
      });
    case 'weights':
      return change.weights
        .map(({ variant, before, after }) =>
          say('live.allocation.change.weight', {
            variant: { text: names[variant] ?? variant },
            before: { fineShare: before },
            after: { fineShare: after },
          }),
        )
        .join(', ');
    default:
      return say(`live.allocation.change.${change.code}`);
  }
}
