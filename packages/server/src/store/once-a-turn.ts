/** What many ask in one turn of the event loop is looked up once. */
export function onceATurn<Answer>(look: () => Answer): () => Answer {
  let found: { readonly answer: Answer } | null = null;
  return () => {
    if (found) return found.answer;
    found = { answer: look() };
    setImmediate(() => {
      found = null;
    });
    return found.answer;
  };
}
