import { TextField } from '../../../fields/TextField.tsx';
import type { Say } from '../say.ts';
import { changed, type Json } from './edit-page.ts';
import { JsonField } from './JsonField.tsx';
import { NameForm } from './NameForm.tsx';

interface Props {
  readonly content: Json;
  readonly say: Say;
  readonly onContent: (content: Json) => void;
}

/** What a variant hands to the shop: a field for each text of it, JSON for whatever else it holds. */
export function ContentFields({ content, say, onContent }: Props) {
  const json = (label: string, value: Json, put: (value: Json) => void) => (
    <JsonField label={label} value={value} say={say} onValue={put} />
  );
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return json(say('studio.content'), content, onContent);
  const fields: Record<string, Json> = content;
  const put = (name: string, value: Json | undefined) => onContent(changed(fields, name, value));
  return (
    <fieldset>
      <legend>{say('studio.content')}</legend>
      {Object.entries(fields).map(([name, value]) => (
        <div className="studio-content form-line" key={name}>
          {typeof value === 'string' ? (
            <TextField label={name} value={value} onChange={(text) => put(name, text)} most={10_000} isWide />
          ) : (
            json(name, value, (read) => put(name, read))
          )}
          <button type="button" className="link" onClick={() => put(name, undefined)}>
            {say('studio.content.remove', { name: { text: name } })}
          </button>
        </div>
      ))}
      <NameForm
        label={say('studio.content.name')}
        button={say('studio.content.add')}
        kind="field"
        taken={Object.keys(fields)}
        say={say}
        onName={({ key }) => put(key, '')}
      />
    </fieldset>
  );
}
