import { normaliseHeader } from './headers.ts';

const quantity =
  /\b(qty|quantity|quantities|units|pieces|pcs|quantite|qte|cantidad|cant|unidades|menge|stuckzahl|stuck|anzahl|ilosc|sztuk|szt|quantidade|qtd|qtde|quantita|pezzi|aantal|stuks|kuantitas|adet|adedi|miktar|antal|mnozstvi|kusu|mennyiseg|darab|darabszam|cantitate|buc|(num|number of|no of|nb|nr of) (items|pieces|articles|articulos)|items? count)\b|\bjumlah( (barang|produk|item|unit))?$|数量|件数|個数|количество|кол во/;
const other =
  /\b(id|available|stock|refunded|returned|returns?|cancell?ed|price|cost|amount|total|remaining|min|max|inventory|lager\w*|stany?|magazyn\w*)\b|库存|退/;

/** Whether a header names the pieces of a line. */
export function namesQuantity(header: string): boolean {
  const name = normaliseHeader(header);
  return quantity.test(name) && !other.test(name);
}
