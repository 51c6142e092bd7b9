/** What a line of an order says of its product, and what its order says besides. */
export type LinePart = 'sku' | 'product' | 'category' | 'coupon' | 'country' | 'quantity' | 'price';

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
  coupon: list(
    'discount code, discount codes, coupon code, coupon codes, coupon, coupons, coupon s, coupon name, coupons used, voucher, voucher code, promo code, promotion code, promotion ids, promotion name, gutschein, gutscheincode, rabattcode, code promo, code promotionnel, codigo de descuento, cupon, cupom, codice sconto, kod rabatowy, kupon, kortingscode, 优惠券, 优惠码',
  ),
  country: list(
    'billing country, billing country code, country billing, shipping country, shipping country code, country shipping, ship country, delivery country, buyer country, customer country, country code, country, ship to country, country iso, land, rechnungsland, lieferland, pays, pays de livraison, pais, paese, kraj, kraj dostawy, 国家, 国家 地区, 收货国家',
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
