import { Failure } from '@perennial/words';

/** The parts of `orders`, `schema.orders` or `catalog.schema.orders`, in lower case. Throws option-invalid. */
export function tableName(name: string): readonly string[] {
  const parts = name.split('.').map((part) =>
    part
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase(),
  );
  if (parts.length > 3 || parts.some((part) => part === ''))
    throw new Failure('option-invalid.table-name', { value: { text: name } });
  return parts;
}
