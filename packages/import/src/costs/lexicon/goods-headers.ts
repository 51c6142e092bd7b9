/** What a column of what products cost can be. */
export type GoodsPart = 'sku' | 'product' | 'category' | 'cost' | 'from' | 'currency' | 'handle' | 'option' | 'price';

/** Headers by what they mean, the best first, as `normaliseHeader` writes them. */
export const goodsHeaders: Readonly<Record<GoodsPart, readonly string[]>> = {
  cost: list(
    'cost per item, unit cost, cost per unit, cost of goods, cost of goods sold, cogs, cost price, product cost, item cost, purchase price, buying price, landed cost, default unit cost, default cost, average cost, average unit cost, avg cost, calc avg, weighted average cost, last cost, standard cost, supply price, supplier price, wholesale cost, purchases unit price, purchase unit price, purchase cost, unit purchase price, cogs per unit, meta wc cog cost, wc cog cost, meta alg wc cog cost, alg wc cog cost, cost, einkaufspreis, ek preis, ek, ek netto, selbstkosten, wareneinsatz, einstandspreis, durchschnittlicher einkaufspreis, durchschnittlicher ek, mittlerer ek, kosten pro artikel, stuckkosten, cout par article, cout unitaire, cout d achat, prix d achat, prix de revient, cout, coste por articulo, coste unitario, precio de coste, precio de compra, coste, costo por articulo, costo unitario, costo, costo per articolo, prezzo di acquisto, prezzo d acquisto, custo por item, custo unitario, preco de custo, custo, kosten per artikel, kostprijs, inkoopprijs, inkoopsprijs, koszt na sztuke, koszt jednostkowy, koszt zakupu, cena zakupu, cena zakupu netto, sredni koszt zakupu, srednia cena zakupu, koszt wlasny, koszt wytworzenia, koszt, 单位成本, 平均成本, 成本单价, 成本价, 每件商品成本, 成本, 进价, 采购价, 进货价, 原価, 仕入価格',
  ),
  sku: list(
    'variant sku, sku, lineitem sku, item sku, product sku, seller sku, sku code, product code sku, custom sku, variation sku, item code, article number, article no, item number, item no, product code, stock code, stockcode, barcode, ean, gtin, artikelnummer, artikel nr, artikelnr, art nr, bestellnummer, reference, reference produit, referencia, codice, codice articolo, codice prodotto, codigo, codigo do produto, artikelcode, indeks, kod produktu, kod towaru, symbol, numer artykulu, 货号, 商家编码, sku编码, 商品编码, 规格编码, 商品编号, product id, item id, variant id',
  ),
  product: list(
    'title, product, product name, post title, product title, name, item, item name, lineitem name, description, article, produkt, produktname, artikelname, artikel, bezeichnung, artikelbezeichnung, produit, nom du produit, nom, designation, producto, nombre, nombre del producto, descripcion, prodotto, nome, nome prodotto, descrizione, produto, nome do produto, descricao, productnaam, naam, omschrijving, nazwa, nazwa produktu, towar, opis, 商品, 商品名称, 商品标题, 宝贝标题, 产品, 产品名称, 名称, 商品名',
  ),
  category: list(
    'category, product category, categories, product type, department, collection, group, product group, type, kategorie, warengruppe, produktgruppe, produkttyp, categorie, categorie de produit, famille, categoria, tipo de producto, categoria prodotto, tipo, kategoria, kategoria produktu, grupa towarowa, productcategorie, productgroep, 类目, 分类, 类别, 商品分类, 品类, カテコリ',
  ),
  from: list(
    'valid from, from, from date, effective date, effective from, effective, start date, since, date from, gultig ab, gueltig ab, ab, ab datum, valable a partir du, valable des, a partir du, date d effet, valido desde, vigente desde, desde, valido dal, valido da, dal, geldig vanaf, vanaf, ingangsdatum, wazne od, wazny od, obowiazuje od, od, data od, 生效日期, 开始日期, 起始日期, 自',
  ),
  currency: list('currency, currency code, cost currency, wahrung, devise, moneda, valuta, moeda, waluta, 币种, 货币'),
  handle: list('handle, url handle, parent, parent sku'),
  option: list('option1 value, option2 value, option3 value, variant title, variant'),
  price: list(
    'variant price, price, retail price, sale price, regular price, preis, verkaufspreis, prix, precio, prezzo, preco, prijs, cena, 价格, 售价',
  ),
};

/** What is left where a product has no options: Shopify writes it so. */
export const NO_OPTION = 'Default Title';

function list(names: string): readonly string[] {
  return names.split(', ');
}
