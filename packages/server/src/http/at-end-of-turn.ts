let waiting: (() => void)[] = [];

function goOn(): void {
  const all = waiting;
  waiting = [];
  for (const next of all) next();
}

/**
 * Resolves when all that has come in this turn of the event loop has been looked at. Answers that are sent one after the other wake whoever takes them on this machine (a server that
 * speaks TLS, a bench) once; sent in between, once each, which took a tenth of the time of a request.
 */
export function atEndOfTurn<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => {
    if (waiting.length === 0) setImmediate(goOn);
    waiting.push(() => resolve(value));
  });
}
