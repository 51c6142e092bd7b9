import type { ExperienceConfiguration } from '@perennial/decide';
import { type Speaker, stageWords } from '@perennial/words';
import { ChoiceField, optionsOf } from '../../../fields/ChoiceField.tsx';
import { TextField } from '../../../fields/TextField.tsx';
import type { PageProps } from '../../page-props.ts';
import { mayAskCustomers } from '../../place/roles.ts';
import { moneyIn } from '../money.ts';
import { stages } from './stages.ts';
import type { PreviewState } from './use-preview.ts';
import { useTierValues } from './use-tier-values.ts';
import type { Visitor } from './visitor.ts';

interface Props extends Pick<PageProps, 'speaker' | 'session' | 'newest'> {
  readonly configuration: ExperienceConfiguration;
  readonly preview: Pick<PreviewState, 'visitor' | 'onVisitor' | 'person'>;
}

/** As whom the page is looked at: a person who is known, or somebody of a stage, a tier of value and a share by which price decides. */
export function VisitorFields({ speaker, session, newest, configuration, preview }: Props) {
  const { say } = speaker;
  const { visitor, onVisitor } = preview;
  const isKnown = visitor.person !== null;
  return (
    <div className="studio-visitor">
      {mayAskCustomers(session.role) && (
        <fieldset className="choice">
          <legend>{say('studio.as')}</legend>
          {([null, ''] as const).map((person) => (
            <label key={String(person)}>
              <input
                type="radio"
                name="as"
                checked={isKnown === (person !== null)}
                onChange={() => onVisitor({ ...visitor, person })}
              />
              <span>{say(person === null ? 'studio.as.anybody' : 'studio.as.person')}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isKnown ? (
        <KnownPerson speaker={speaker} configuration={configuration} preview={preview} />
      ) : (
        <MadeUp speaker={speaker} newest={newest} configuration={configuration} preview={preview} />
      )}
    </div>
  );
}

type FieldsProps = Omit<Props, 'session' | 'newest'>;

function KnownPerson({ speaker, configuration, preview: { visitor, onVisitor, person } }: FieldsProps) {
  const { say } = speaker;
  return (
    <>
      <div className="form-line">
        <TextField
          label={say('studio.as.id')}
          value={visitor.person ?? ''}
          onChange={(text) => onVisitor({ ...visitor, person: text, agrees: null })}
          most={200}
          isWide
        />
      </div>
      {visitor.person?.trim() === '' && <p className="quiet">{say('studio.as.id.why')}</p>}
      {person && (
        <>
          <p className="quiet">{knownOf(person, configuration.currency, speaker).join(' · ')}</p>
          <Agrees
            say={say}
            isChecked={visitor.agrees ?? person.consents}
            onCheck={(agrees) => onVisitor({ ...visitor, agrees })}
          />
        </>
      )}
    </>
  );
}

/** By what the page decides. */
function knownOf(
  { stage, value, priceSensitivity, needs }: NonNullable<PreviewState['person']>,
  currency: string,
  { say, format, language }: Speaker,
): readonly string[] {
  return [
    ...(stage === undefined ? [] : [stageWords(stage, say)]),
    value === undefined
      ? say('studio.value.unknown')
      : `${say('live.visitor.value')} ${moneyIn(currency, language)(value.expected)}`,
    ...(priceSensitivity === undefined ? [] : [`${say('live.price-sensitivity')} ${format.share(priceSensitivity)}`]),
    ...(needs ?? []),
  ];
}

/** Of a share from which on price is said to decide, and below it. */
const DECIDES = 0.9;
const DECIDES_NOT = 0.2;

function MadeUp({ speaker, newest, configuration, preview: { visitor, onVisitor } }: Omit<Props, 'session'>) {
  const { say } = speaker;
  const put = (part: Partial<Visitor>) => onVisitor({ ...visitor, ...part });
  return (
    <>
      <div className="form-line">
        <ChoiceField
          label={say('live.stage')}
          value={visitor.stage}
          options={optionsOf<string>(stages, (stage) => stageWords(stage, say))}
          onChange={(stage) => put({ stage })}
        />
        <TierOfValue
          speaker={speaker}
          newest={newest}
          currency={configuration.currency}
          value={visitor.value}
          onValue={(value) => put({ value })}
        />
        <label className="tick">
          <input
            type="checkbox"
            checked={visitor.priceSensitivity >= (configuration.priceSensitiveFrom ?? 0.5)}
            onChange={({ target }) => put({ priceSensitivity: target.checked ? DECIDES : DECIDES_NOT })}
          />{' '}
          {say('studio.price-sensitive')}
        </label>
      </div>
      <MoreOfVisitor speaker={speaker} configuration={configuration} visitor={visitor} onPut={put} />
    </>
  );
}

interface TierProps extends Pick<PageProps, 'speaker' | 'newest'> {
  readonly currency: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A tier stands for what its customers are expected to bring on average; without a run in the currency of the page there are none. */
function TierOfValue({ speaker: { say, language }, newest, currency, value, onValue }: TierProps) {
  const tiers = useTierValues(newest, currency, language);
  const money = moneyIn(currency, language);
  const typed = Number(value.replace(',', '.'));
  const own = value.trim() !== '' && Number.isFinite(typed) ? money(typed) : value;
  return (
    <ChoiceField
      label={say('live.visitor.value')}
      value={value}
      options={[
        { value: '', words: say('studio.value.unknown') },
        ...tiers.map(({ tier, mean }) => ({
          value: String(mean),
          words: say('studio.value.tier', {
            tier: { words: say(`service-desk.tier-name.${tier}`) },
            money: { words: money(mean) },
          }),
        })),
        ...(value === '' || tiers.some(({ mean }) => String(mean) === value) ? [] : [{ value, words: own }]),
      ]}
      onChange={onValue}
    />
  );
}

interface MoreProps extends Omit<FieldsProps, 'preview'> {
  readonly visitor: Visitor;
  readonly onPut: (part: Partial<Visitor>) => void;
}

function MoreOfVisitor({ speaker: { say, format }, configuration, visitor, onPut }: MoreProps) {
  const recommends = Object.values(configuration.slots).some(({ variants }) =>
    Object.values(variants).some(({ recommend }) => recommend !== undefined),
  );
  const field = (name: 'id' | 'value' | 'needs' | 'region' | 'lookedAt' | 'bought', label: string) => (
    <TextField label={label} value={visitor[name]} onChange={(text) => onPut({ [name]: text })} most={200} />
  );
  return (
    <details>
      <summary>{say('studio.visitor.more')}</summary>
      <div className="form-line">
        {field('value', `${say('studio.value.amount')}, ${configuration.currency}`)}
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
            onChange={({ target }) => onPut({ priceSensitivity: Number(target.value) })}
          />
        </label>
        {field('needs', say('live.visitor.needs'))}
        {field('region', say('live.visitor.region'))}
        {recommends && field('lookedAt', say('live.visitor.looked-at'))}
        {recommends && field('bought', say('live.visitor.bought'))}
        {field('id', say('live.visitor.id'))}
        <Agrees say={say} isChecked={visitor.consents} onCheck={(consents) => onPut({ consents })} />
      </div>
    </details>
  );
}

interface AgreesProps {
  readonly say: Speaker['say'];
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

function Agrees({ say, isChecked, onCheck }: AgreesProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={isChecked} onChange={({ target }) => onCheck(target.checked)} />{' '}
      {say('live.shop.consents')}
    </label>
  );
}
