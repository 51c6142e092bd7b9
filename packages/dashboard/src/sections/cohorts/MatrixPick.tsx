import { cohortRule } from '@perennial/study/reports';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { Pick } from '../../picks/Pick.tsx';
import { useReport } from '../../report/context.ts';
import type { GroupProps } from './group-props.ts';

/** A cohort, and an age in months that its customers have reached. */
export interface MatrixCell {
  readonly cohort: string;
  readonly age: number;
}

interface Props extends GroupProps {
  readonly ages: readonly number[];
  readonly picked: MatrixCell | null;
  readonly onPick: (cell: MatrixCell | null) => void;
}

const NONE = '';

/** A cell of the matrix by keyboard, and those who are in it. */
export function MatrixPick({ shown, group, ages, picked, onPick }: Props) {
  const { say, format } = useReport();
  const cohort = group.cohorts.find((each) => each.cohort === picked?.cohort);
  return (
    <Pick
      rule={picked && cohort ? cohortRule(shown.record, group, cohort, picked.age) : null}
      onClear={() => onPick(null)}
    >
      <ChoiceField
        label={say('cohorts.cohort')}
        value={picked?.cohort ?? NONE}
        options={[
          { value: NONE, words: '—' },
          ...group.cohorts.map(({ cohort: value, customers }) => ({
            value,
            words: `${value} (${say('figure.n', { n: { count: customers } })})`,
          })),
        ]}
        onChange={(chosen) => onPick(chosen === NONE ? null : { cohort: chosen, age: picked?.age ?? 0 })}
      />
      {picked && (
        <ChoiceField
          label={say('pick.reached')}
          value={String(picked.age)}
          options={ages.map((age) => ({ value: String(age), words: format.count(age) }))}
          onChange={(age) => onPick({ ...picked, age: Number(age) })}
        />
      )}
    </Pick>
  );
}
