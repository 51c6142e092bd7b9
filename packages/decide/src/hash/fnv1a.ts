const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a of 32 bits over the UTF-16 code units of a text, as the JavaScript client of GrowthBook computes it, so that people keep their variants
 * when a shop moves. For ASCII it is the hash of the bytes. `from` is the hash of what stands before the text: two texts are hashed as one without being put together.
 *
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, The FNV Non-Cryptographic Hash Algorithm, RFC 9923.
 */
export function fnv1a(text: string, from = OFFSET): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}
