/** Which of some words is written most like another: by the fewest letters to add, to take away, to change or to swap. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const measured = among.map((each) => ({ each, edits: edits(word.toLowerCase(), each) }));
  return measured.sort((a, b) => a.edits - b.edits)[0]?.each;
}

/** Damerau–Levenshtein distance, optimal string alignment. */
function edits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      row.push(swapped ? Math.min(least, rows[i - 2]![j - 2]! + 1) : least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
