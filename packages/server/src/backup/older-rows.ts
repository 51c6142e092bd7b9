type Row = Readonly<Record<string, unknown>>;

/** Rows of a back-up as the tables of this version have them: decisions had an id and texts of their own, and are known by their line of the journal since. */
export function asOfNow(rows: ReadonlyMap<string, readonly Row[]>): ReadonlyMap<string, readonly Row[]> {
  const decisions = rows.get('decisions') ?? [];
  if (decisions.every((row) => 'seq' in row)) return rows;
  const lines = new Map<unknown, unknown>();
  for (const { source, message_id, seq } of rows.get('journal') ?? [])
    if (source === 'decisions') lines.set(message_id, seq);
  const now = decisions.flatMap(({ id, slots: _, visitor: __, ...row }) =>
    lines.has(id) ? [{ seq: lines.get(id), ...row }] : [],
  );
  return new Map([...rows, ['decisions', now]]);
}
