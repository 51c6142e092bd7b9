import { ChoiceField, optionsOf } from '../../../fields/ChoiceField.tsx';
import type { Say } from '../say.ts';
import { changed, type SlotConfiguration, variantNames, withoutVariant, withVariant } from './edit-page.ts';
import { NameForm } from './NameForm.tsx';
import { PolicyFields } from './PolicyFields.tsx';
import { ShownName } from './ShownName.tsx';
import { VariantForm } from './VariantForm.tsx';

interface Props {
  readonly name: string;
  readonly slot: SlotConfiguration;
  readonly currency: string;
  readonly say: Say;
  readonly onSlot: (slot: SlotConfiguration) => void;
  readonly onRemove: () => void;
}

/** A slot of a page: how it chooses, and its variants. */
export function SlotForm({ name, slot, currency, say, onSlot, onRemove }: Props) {
  const names = Object.keys(slot.variants);
  const shown = slot.name ?? name;
  const isSure = () => confirm(say('studio.slot.remove.sure', { name: { text: shown } }));
  return (
    <div className="studio-slot-form">
      <ShownName of={slot} keyName={name} say={say} onName={(next) => onSlot(changed(slot, 'name', next))} />
      <PolicyFields slot={slot} currency={currency} say={say} onPolicy={(policy) => onSlot({ ...slot, policy })} />
      <div className="form-line">
        <ChoiceField
          label={say('studio.default')}
          value={slot.default}
          options={optionsOf(names, variantNames(slot))}
          onChange={(standing) => onSlot({ ...slot, default: standing })}
        />
        <label className="tick">
          <input
            type="checkbox"
            checked={slot.keeps ?? (slot.policy.kind === 'split' || slot.policy.kind === 'thompson')}
            onChange={({ target }) => onSlot(changed(slot, 'keeps', target.checked))}
          />{' '}
          {say('studio.keeps')}
        </label>
      </div>
      {names.map((each) => (
        <VariantForm
          key={each}
          name={each}
          variant={slot.variants[each]!}
          isDefault={each === slot.default}
          isEstimated={slot.policy.kind === 'value'}
          currency={currency}
          say={say}
          onVariant={(variant) => onSlot({ ...slot, variants: { ...slot.variants, [each]: variant } })}
          onRemove={names.length > 1 ? () => onSlot(withoutVariant(slot, each)) : null}
        />
      ))}
      <NameForm
        label={say('studio.variant.name')}
        button={say('studio.variant.add')}
        taken={names}
        kind="variant"
        say={say}
        onName={(added) => onSlot(withVariant(slot, added))}
      />
      <button type="button" className="link" onClick={() => isSure() && onRemove()}>
        {say('studio.slot.remove', { name: { text: shown } })}
      </button>
    </div>
  );
}
