import type { Say, WordKey } from '@perennial/words';

/** What stands in the columns of a table, in the reader's words. */
export function TableHead({ columns, say }: { readonly columns: readonly WordKey[]; readonly say: Say }) {
  return (
    <thead>
      <tr>
        {columns.map((key) => (
          <th key={key} scope="col">
            {say(key)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
