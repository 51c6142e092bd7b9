import { totalLabel } from './spend-headers.ts';

/** Whether a cell names a sum, accents and case aside. */
export function isTotal(cell: string): boolean {
  return totalLabel.test(
    cell
      .toLowerCase()
      .replaceAll('ł', 'l')
      .normalize('NFKD')
      .replaceAll(/\p{M}+/gu, ''),
  );
}
