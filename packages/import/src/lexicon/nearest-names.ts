/** The names most like the one asked for, nearest first. */
export function nearestNames(asked: string, names: readonly string[]): readonly string[] {
  const distance = (name: string) =>
    editDistance(asked.toLowerCase(), name.toLowerCase()) / Math.max(asked.length, name.length);
  return [...names].sort((a, b) => distance(a) - distance(b)).slice(0, 5);
}

function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    before = row;
  }
  return before[b.length]!;
}
