import { type Language, languageOf } from '@perennial/words';

/** The language that an `Accept-Language` header likes best of those there are. */
export function languageOfHeader(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((q) => q !== undefined);
    return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const liked = asked.filter(({ quality }) => quality > 0).toSorted((a, b) => b.quality - a.quality);
  return languageOf(liked.map(({ tag }) => tag));
}
