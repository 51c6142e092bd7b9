import { type FormEvent, useState } from 'react';
import { Field } from '../../fields/Field.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useChange } from '../use-change.ts';

/** Whose name and logo stand at the head of all pages. */
export function BrandSettings({ speaker, brand }: PageProps) {
  const { say, language } = speaker;
  const { change, error } = useChange(language);
  const [name, setName] = useState(brand?.name ?? '');
  const [logo, setLogo] = useState(brand?.logo ?? null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const set = name.trim() === '' ? null : { name: name.trim(), logo };
    void change('PUT /api/brand', { body: { brand: set } });
  };
  return (
    <form className="card form" onSubmit={save} aria-labelledby="brand-title">
      <h2 id="brand-title">{say('settings.brand')}</h2>
      <p className="quiet">{say('settings.brand.is')}</p>
      <div className="form-line">
        <TextField label={say('app.name.thing')} value={name} onChange={setName} most={60} placeholder="Perennial" />
        <Field label={say('settings.logo')}>
          <input
            type="file"
            accept="image/png,image/jpeg,image/webp,image/svg+xml"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void addressOf(file).then(setLogo);
            }}
          />
        </Field>
        {logo !== null && (
          <button type="button" onClick={() => setLogo(null)}>
            {say('settings.logo.none')}
          </button>
        )}
        <button type="submit" className="main">
          {say('app.save')}
        </button>
      </div>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
    </form>
  );
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
