/** ln[Γ(r+x)/Γ(r) α^−x], and its derivative in ln r. */
export interface Rising {
  readonly log: number;
  readonly score: number;
}

/** Called for x that mostly ascend, each call continues the last one's sums, so that all x up to the largest cost one pass. */
export function runningRising(r: number, alpha: number): (x: number) => Rising {
  let reached = 0;
  let log = 0;
  let score = 0;
  return (x) => {
    if (x < reached) reached = log = score = 0;
    for (; reached < x; reached++) {
      log += Math.log((r + reached) / alpha);
      score += r / (r + reached);
    }
    return { log, score };
  };
}
