import type { RuleColumnsAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { useEffect, useId, useRef } from 'react';
import { columnWords } from './figure-words.ts';
import { type Condition, operators, type RuleForm } from './rule-form.ts';

interface Props {
  readonly speaker: Speaker;
  readonly columns: RuleColumnsAnswer;
  readonly form: RuleForm;
  readonly onChange: (form: RuleForm) => void;
}

/** Conditions, each of a column, a comparison and a value. */
export function Conditions({ speaker: { say }, columns, form, onChange }: Props) {
  const { conditions, join } = form;
  const change = (at: number, next: Condition) =>
    onChange({ ...form, conditions: conditions.map((each, i) => (i === at ? next : each)) });
  const places = useRef<HTMLDivElement>(null);
  /** The condition at which the keyboard goes on: where one was taken out, or put in. */
  const goesOnAt = useRef<number | null>(null);
  const changeAt = (at: number, next: readonly Condition[]) => {
    goesOnAt.current = Math.min(at, next.length - 1);
    onChange({ ...form, conditions: next });
  };
  useEffect(() => {
    if (goesOnAt.current === null) return;
    const at = goesOnAt.current;
    goesOnAt.current = null;
    places.current?.querySelectorAll<HTMLElement>('.condition')[at]?.querySelector('select')?.focus();
  });
  return (
    <div ref={places} className="conditions">
      {conditions.length > 1 && (
        <label>
          <span className="unseen">{say('app.builder.join')}</span>
          <select
            value={join}
            onChange={({ target }) => onChange({ ...form, join: target.value === 'or' ? 'or' : 'and' })}
          >
            <option value="and">{say('app.builder.and')}</option>
            <option value="or">{say('app.builder.or')}</option>
          </select>
        </label>
      )}
      {conditions.map((condition, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other name than their place.
        <div key={at} className="condition">
          <ConditionFields say={say} columns={columns} condition={condition} onChange={(next) => change(at, next)} />
          {conditions.length > 1 && (
            <button
              type="button"
              className="link"
              aria-label={`${say('app.remove')}: ${columnWords(condition.column, { say })}`}
              onClick={() => changeAt(at, conditions.toSpliced(at, 1))}
            >
              {say('app.remove')}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        onClick={() => changeAt(conditions.length, [...conditions, { column: 'prob_alive', how: '>=', value: '' }])}
      >
        {say('app.builder.add')}
      </button>
    </div>
  );
}

interface FieldsProps {
  readonly say: Speaker['say'];
  readonly columns: RuleColumnsAnswer;
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}

function ConditionFields({ say, columns, condition, onChange }: FieldsProps) {
  const list = useId();
  const column = columns.find(({ name }) => name === condition.column);
  const kind = column?.kind ?? 'number';
  const choose = (name: string) => {
    const next = columns.find((each) => each.name === name)?.kind ?? 'number';
    const how = operators[next].includes(condition.how) ? condition.how : operators[next][0]!;
    onChange({ column: name, how, value: next === kind ? condition.value : '' });
  };
  return (
    <>
      <select
        aria-label={say('app.builder.column')}
        value={condition.column}
        onChange={({ target }) => choose(target.value)}
      >
        {columns.map(({ name }) => (
          <option key={name} value={name}>
            {columnWords(name, { say })}
          </option>
        ))}
      </select>
      <select
        aria-label={say('app.builder.how')}
        value={condition.how}
        onChange={({ target }) => onChange({ ...condition, how: target.value })}
      >
        {operators[kind].map((how) => (
          <option key={how} value={how}>
            {how}
          </option>
        ))}
      </select>
      <input
        aria-label={say('app.builder.value')}
        type={kind === 'day' ? 'date' : 'text'}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        list={kind === 'text' ? list : undefined}
        value={condition.value}
        onChange={({ target }) => onChange({ ...condition, value: target.value })}
      />
      {kind === 'text' && (
        <datalist id={list}>
          {column?.values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </>
  );
}
