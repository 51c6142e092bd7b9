import type { ExperienceConfiguration } from '@perennial/decide';
import { stageWords } from '@perennial/words';
import { useEffect, useState } from 'react';
import { ChoiceField, optionsOf } from '../../../fields/ChoiceField.tsx';
import { TextField } from '../../../fields/TextField.tsx';
import { ask } from '../../ask.ts';
import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import type { Previewed } from '../answers.ts';
import { summary } from './SlotTable.tsx';
import { stages } from './stages.ts';

/** Whoever types goes on within so many milliseconds. */
const TYPING = 250;

/** What is typed of a visitor. */
const words = {
  id: 'id',
  value: 'value',
  needs: 'needs',
  region: 'region',
  lookedAt: 'looked-at',
  bought: 'bought',
} as const;

/** What a page, published or not, would show a visitor of whom one says what is known. */
export function Preview({ speaker, configuration }: PageProps & { readonly configuration: ExperienceConfiguration }) {
  const { say, format, language } = speaker;
  const [visitor, setVisitor] = useState({
    id: 'visitor',
    value: '100',
    priceSensitivity: 0.2,
    stage: 'new',
    needs: '',
    lookedAt: '',
    bought: '',
    region: '',
    consents: true,
  });
  const recommends = Object.values(configuration.slots).some(({ variants }) =>
    Object.values(variants).some(({ recommend }) => recommend !== undefined),
  );
  const [shown, setShown] = useState<Previewed>();
  const [problem, setProblem] = useState<unknown>();
  const text = JSON.stringify({ configuration, visitor: asked(visitor) });
  useEffect(() => {
    const timer = setTimeout(() => {
      ask('POST /api/experience-preview', { body: JSON.parse(text), language }).then((answer) => {
        setProblem(undefined);
        setShown(answer);
      }, setProblem);
    }, TYPING);
    return () => clearTimeout(timer);
  }, [text, language]);
  const field = (name: keyof typeof words) => (
    <TextField
      label={say(`live.visitor.${words[name]}`)}
      value={visitor[name]}
      onChange={(text) => setVisitor({ ...visitor, [name]: text })}
      most={200}
    />
  );
  return (
    <section className="card" aria-label={say('live.preview')}>
      <h2>{say('live.preview')}</h2>
      <div className="form-line">
        {field('id')}
        {field('value')}
        <label>
          <span>
            {say('live.price-sensitivity')} {format.share(visitor.priceSensitivity)}
          </span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={visitor.priceSensitivity}
            onChange={({ target }) => setVisitor({ ...visitor, priceSensitivity: Number(target.value) })}
          />
        </label>
        <ChoiceField
          label={say('live.stage')}
          value={visitor.stage}
          options={optionsOf<string>(stages, (stage) => stageWords(stage, say))}
          onChange={(stage) => setVisitor({ ...visitor, stage })}
        />
        {field('needs')}
        {field('region')}
        {recommends && field('lookedAt')}
        {recommends && field('bought')}
        <label className="tick">
          <input
            type="checkbox"
            checked={visitor.consents}
            onChange={({ target }) => setVisitor({ ...visitor, consents: target.checked })}
          />{' '}
          {say('live.shop.consents')}
        </label>
      </div>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {problem === undefined &&
        Object.entries(shown?.slots ?? {}).map(
          ([slot, { variant, slotName, variantName, content, says, propensity, disclosure }]) => (
            <div key={slot} className="live-slot" data-slot={slot} data-variant={variant}>
              <strong>{summary(content)}</strong>
              <small>
                {slotName}: {variantName} ({format.share(propensity)}). {says} {disclosure}
              </small>
            </div>
          ),
        )}
    </section>
  );
}

interface Said {
  readonly id: string;
  readonly value: string;
  readonly priceSensitivity: number;
  readonly stage: string;
  readonly needs: string;
  readonly lookedAt: string;
  readonly bought: string;
  readonly region: string;
  readonly consents: boolean;
}

/** The visitor as the server takes it: what is left empty is not known. */
function asked({ id, value, needs, lookedAt, bought, region, ...rest }: Said) {
  const amount = Number(value.replace(',', '.'));
  return {
    ...rest,
    id: id || 'visitor',
    ...(value.trim() !== '' && Number.isFinite(amount) && { value: amount }),
    needs: listed(needs),
    lookedAt: listed(lookedAt),
    bought: listed(bought),
    ...(region !== '' && { region }),
  };
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
