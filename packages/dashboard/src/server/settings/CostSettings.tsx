import type { Body, CostsAnswer } from '@perennial/server';
import { isWordKey, makeFormat, minorUnitsOf, type Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';
import { costParts, keyOf, sentenceOf } from './cost-parts.ts';
import { Changes } from './StudySettings.tsx';
import { useRun } from './use-run.ts';

/** What things cost: what is set, each value from a day on, and what it changes. */
export function CostSettings({ speaker, newest }: PageProps) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/costs', { language, keeps: true });
  const { change, error: refused } = useChange(language);
  const { run, error: notStarted } = useRun(speaker);
  const problem = refused ?? notStarted ?? error;
  if (!answer && problem === undefined) return <div className="card skeleton page-high" aria-hidden="true" />;
  const set = answer?.settings ?? [];
  const codes = [...new Set(set.map(({ code }) => code))];
  return (
    <section className="card form" aria-labelledby="costs-title">
      <h2 id="costs-title">{say('settings.costs')}</h2>
      {answer && set.length + answer.files.length === 0 && <p className="quiet">{say('settings.costs.none')}</p>}
      {answer && set.length > 0 && (
        <SimpleTable
          title={say('settings.costs.set')}
          columns={[
            { key: 'what', title: say('settings.what') },
            { key: 'value', title: say('app.builder.value'), isNumber: true },
            { key: 'from', title: say('settings.from') },
          ]}
          rows={set.map((line, i) => ({
            key: String(i),
            cells: [nameOf(line, speaker), writeValue(line, answer, speaker), line.from ?? say('settings.always')],
          }))}
        />
      )}
      {answer && answer.files.length > 0 && (
        <p className="small">
          {say('settings.costs.files', { files: { list: answer.files.map(({ path }) => ({ text: path })) } })}
        </p>
      )}
      <CostForm speaker={speaker} onSet={(body) => change('PUT /api/costs', { body })} />
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {answer?.isChanged && newest && (
        <>
          <Changes
            sentences={[...new Set(codes.flatMap((code) => sentenceOf(code) ?? []))].map((key) => say(key))}
            words={say('settings.costs.changed', { run: { count: newest.run } })}
            none={say('settings.costs.changed', { run: { count: newest.run } })}
          />
          <button type="button" className="main" disabled={!answer.isUsable} onClick={() => run({})}>
            {say('settings.run')}
          </button>
        </>
      )}
    </section>
  );
}

type Line = CostsAnswer['settings'][number];

function nameOf({ code, name }: Line, { say }: Speaker): string {
  const key = `costs.line.${code}`;
  const words = isWordKey(key) ? say(key, { name: { text: name ?? '' } }) : code;
  return name === null || words.includes(name) ? words : `${words}: ${name}`;
}

/** A share, an amount, or both of a fee; a rate and a text as they are. */
function writeValue({ code, value }: Line, { currency }: CostsAnswer, { language }: Speaker): string {
  const minorUnits = minorUnitsOf(currency);
  const { share, money: write } = makeFormat(language, { currency, minorUnits });
  const money = (amount: number) => write(Math.round(amount * 10 ** minorUnits));
  const isShare = ['margin', 'category', 'retention-share'].includes(code);
  if (typeof value === 'number') return isShare ? share(value) : money(value);
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { share: part, fixed } = value as { readonly share?: number; readonly fixed?: number };
  return [...(part ? [share(part)] : []), ...(fixed ? [money(fixed)] : [])].join(' + ');
}

interface FormProps {
  readonly speaker: Speaker;
  readonly onSet: (body: Body<'PUT /api/costs'>) => Promise<unknown>;
}

function CostForm({ speaker: { say }, onSet }: FormProps) {
  const [part, setPart] = useState<(typeof costParts)[number]>('margin');
  const [value, setValue] = useState('');
  const [from, setFrom] = useState('');
  const set = async (event: FormEvent) => {
    event.preventDefault();
    const done = await onSet({ changes: [{ key: keyOf[part], value, ...(from !== '' && { from }) }] });
    if (done !== null) setValue('');
  };
  return (
    <form className="form-line" onSubmit={set}>
      <ChoiceField
        label={say('settings.what')}
        value={part}
        options={costParts.map((each) => ({ value: each, words: say(`settings.cost.${each}`) }))}
        onChange={setPart}
      />
      <TextField
        label={say('app.builder.value')}
        value={value}
        onChange={setValue}
        most={40}
        size={12}
        isRequired
        placeholder={part === 'margin' ? '40%' : part === 'fees' ? '1.4%+0.25' : '4.90'}
      />
      <DayField label={say('settings.from')} value={from} onChange={setFrom} />
      <button type="submit">{say('app.save')}</button>
    </form>
  );
}
