/** A sentence of the study's: in the page's language where the page has it, else as the study wrote it, which is in English. */
export function StudyWords({ translated, own }: { readonly translated: string | null; readonly own: string }) {
  return translated === null ? <span lang="en">{own}</span> : translated;
}
