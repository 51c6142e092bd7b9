/** A mark by which spreadsheets know that a file is UTF-8. */
const UTF_8 = '\uFEFF';

/** Hands the reader a file that the page made itself. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([UTF_8, text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
