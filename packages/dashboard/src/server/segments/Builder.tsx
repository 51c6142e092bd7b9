import type { RuleColumnsAnswer, SegmentsAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'wouter';
import { TextField } from '../../fields/TextField.tsx';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import { useAnswer } from '../use-answer.ts';
import { useSettled } from '../use-settled.ts';
import { Conditions } from './Conditions.tsx';
import { columnWords } from './figure-words.ts';
import { Measured } from './Measured.tsx';
import { type RuleForm, readRule, writeRule } from './rule-form.ts';

interface Props {
  readonly speaker: Speaker;
  readonly maySave: boolean;
  /** The segment that is being changed; null where a new one is made. */
  readonly saved: SegmentsAnswer['segments'][number] | null;
  readonly onSaved: () => void;
}

const TYPING = 300;

/** A rule, by choosing or as text, with what it finds while it is made. The address holds it. */
export function Builder({ speaker, maySave, saved, onSaved }: Props) {
  const { say, language } = speaker;
  const [params, setParams] = useSearchParams();
  const { answer: columns, error } = useAnswer('GET /api/segments/columns', { language });
  const rule = params.get('rule') ?? saved?.rule ?? '';
  const setRule = (text: string) => {
    const name = params.get('name');
    setParams({ ...(name && { name }), ...(text !== '' && { rule: text }) }, { replace: true });
  };
  const settled = useSettled(rule.trim(), TYPING);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!columns) return <div className="card skeleton page-high" aria-hidden="true" />;
  return (
    <div className="card builder">
      <h2>{say('app.builder')}</h2>
      <Edited key={columns.length} {...{ speaker, columns, rule, setRule }} />
      <Measured rule={settled} speaker={speaker} />
      {maySave && <SaveForm {...{ speaker, rule, saved, onSaved }} />}
    </div>
  );
}

interface EditedProps {
  readonly speaker: Speaker;
  readonly columns: RuleColumnsAnswer;
  readonly rule: string;
  readonly setRule: (rule: string) => void;
}

/** The rule as a form where it can be shown as one, and as text always. */
function Edited({ speaker, columns, rule, setRule }: EditedProps) {
  const { say } = speaker;
  const empty: RuleForm = { join: 'and', conditions: [{ column: 'orders', how: '>=', value: '' }] };
  const [form, setForm] = useState<RuleForm | null>(() => (rule === '' ? empty : formOf(rule, columns)));
  return (
    <>
      {form ? (
        <Conditions
          speaker={speaker}
          columns={columns}
          form={form}
          onChange={(next) => {
            setForm(next);
            setRule(writeRule(next, columns));
          }}
        />
      ) : (
        <p className="quiet">{say('app.builder.text-only')}</p>
      )}
      <label className="rule">
        <span>{say('app.builder.rule')}</span>
        <textarea
          rows={2}
          spellCheck={false}
          value={rule}
          placeholder="orders >= 3 and prob_alive > 50%"
          onChange={({ target: { value } }) => {
            setRule(value);
            setForm(value.trim() === '' ? empty : formOf(value, columns));
          }}
        />
      </label>
      <details>
        <summary>{say('app.builder.columns')}</summary>
        <dl className="rule-columns small">
          {columns.map(({ name }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{columnWords(name, speaker)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** Null where it cannot be shown: what is wrong with it the server says. */
function formOf(rule: string, columns: RuleColumnsAnswer): RuleForm | null {
  try {
    return readRule(rule, columns);
  } catch {
    return null;
  }
}

/** Keeps a rule as a segment, under a name and with what is to be done for it. */
export function SaveForm({
  speaker,
  rule,
  saved,
  onSaved,
}: Pick<Props, 'speaker' | 'saved' | 'onSaved'> & { readonly rule: string }) {
  const { say, language } = speaker;
  const [name, setName] = useState(saved?.name ?? '');
  const [action, setAction] = useState(saved?.action ?? '');
  const [state, setState] = useState<{ readonly error?: unknown; readonly saved?: string }>({});
  const save = (event: FormEvent) => {
    event.preventDefault();
    ask('PUT /api/segments/:name', { params: { name: name.trim() }, body: { rule, action }, language }).then(
      () => {
        setState({ saved: name.trim() });
        onSaved();
      },
      (error) => setState({ error }),
    );
  };
  return (
    <form className="form-line" onSubmit={save}>
      <TextField label={say('app.name.thing')} value={name} onChange={setName} most={60} isRequired />
      <TextField label={say('segments.action')} value={action} onChange={setAction} most={500} />
      <button type="submit" className="main" disabled={rule.trim() === ''}>
        {say('app.save')}
      </button>
      <p role="status">
        {state.saved !== undefined && (
          <a href={`/segment?${new URLSearchParams({ name: state.saved })}`}>
            {say('app.saved', { name: { text: state.saved } })}
          </a>
        )}
      </p>
      {state.error !== undefined && <Problem error={state.error} speaker={speaker} />}
    </form>
  );
}
