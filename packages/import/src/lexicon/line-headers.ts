/** What a line of an order says of its product. */
export type LinePart = 'sku' | 'product' | 'category' | 'quantity' | 'price';

/** Headers of orders by what they say of a line, the best first, as `normaliseHeader` writes them. A bare `name` is seldom that of a product. */
export const lineHeaders: Readonly<Record<LinePart, readonly string[]>> = {
  sku: list(
    'lineitem sku, variant sku, sku, item sku, product sku, seller sku, product id, item id, variant id, stock code, stockcode, asin, product code, article number, item number, ean, gtin, artikelnummer, artikel nr, art nr, reference produit, codice prodotto, codigo, kod produktu, indeks, symbol, 商家编码, 货号, 商品编码, sku编码',
  ),
  product: list(
    'lineitem name, product name, item name, product title, product, item, item title, description, title, article, produkt, produktname, artikel, artikelbezeichnung, bezeichnung, produit, nom du produit, designation, producto, nombre del producto, descripcion, prodotto, nome prodotto, produto, nome do produto, productnaam, omschrijving, nazwa produktu, towar, 商品名称, 商品标题, 宝贝标题, 商品, 产品名称',
  ),
  category: list(
    'product category, item category, category, product type, product line, department, kategorie, warengruppe, categorie, categoria, kategoria, productgroep, 类目, 分类, 类别, 商品分类',
  ),
  quantity: list(
    'lineitem quantity, quantity, qty, quantity purchased, item quantity, quantity ordered, units, menge, anzahl, quantite, qte, cantidad, quantita, quantidade, aantal, ilosc, liczba sztuk, 数量, 购买数量',
  ),
  price: list(
    'lineitem price, unit price, item price, price, price per unit, item unit price, einzelpreis, stuckpreis, prix unitaire, precio unitario, prezzo unitario, preco unitario, stukprijs, cena jednostkowa, cena, 单价, 价格',
  ),
};

function list(names: string): readonly string[] {
  return names.split(', ');
}
