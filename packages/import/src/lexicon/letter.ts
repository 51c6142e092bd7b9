/** A letter, for patterns of the database: Latin, Cyrillic or Chinese. All of Unicode's (`\p{L}`) takes far longer to compile, for every query. */
export const LETTER = '[A-Za-zÀ-ɏЀ-ӿ一-鿿]';
