/** Uniform on [0, 1), with 53 random bits. */
export type Random = () => number;

/** A reproducible generator, and as many more as one can name. */
export interface Seeded extends Random {
  /**
   * The generator named `name` under this one. It depends on the seed and the names only, never on what was drawn before,
   * so parts of a program that draw from streams of their own leave each other's numbers alone.
   */
  readonly stream: (name: number | string) => Seeded;
}

/**
 * Chris Doty-Humphrey's sfc32 (PractRand), seeded with a 128-bit hash of the seed. The number 7 and the text '7' are the same
 * seed. For simulation, not for secrets.
 */
export function seeded(seed: number | string): Seeded {
  const path = String(seed);
  const next = sfc32(hash128(path));
  const random = () => (next() >>> 5) * 2 ** -27 + (next() >>> 6) * 2 ** -53;
  return Object.assign(random, { stream: (name: number | string) => seeded(`${path}\u001f${name}`) });
}

type State = readonly [number, number, number, number];

function sfc32(state: State): () => number {
  let [a, b, c, counter] = state;
  const next = () => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** Four MurmurHash3-style lanes, each reading every character from its own start. */
function hash128(text: string): State {
  const lane = (start: number, multiplier: number) => {
    let h = start ^ text.length;
    for (let i = 0; i < text.length; i++) {
      h = Math.imul(h ^ text.charCodeAt(i), multiplier);
      h = (h << 13) | (h >>> 19);
    }
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
  };
  return [
    lane(0x243f6a88, 0xcc9e2d51),
    lane(0x85a308d3, 0x1b873593),
    lane(0x13198a2e, 0x38495ab5),
    lane(0x03707344, 0x9e3779b1),
  ];
}
