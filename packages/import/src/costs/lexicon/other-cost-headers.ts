/** Headers and labels of files that say what something cost, and are neither spend nor goods nor tickets, as `normaliseHeader` writes them. */

/** What a payment came to, what it cost, and what was left: where all three stand side by side, fees are listed. */
export const paymentHeaders = {
  amount: exactly(
    'amount|gross|gross amount|charge amount|payment amount|transaction amount|total amount|brutto|bruttobetrag|betrag|kwota|kwota brutto|montant|montant brut|importe|importe bruto|importo|importo lordo|金额|交易金额|总额',
  ),
  fee: exactly(
    'fee|fees|total fees?|processing fees?|transaction fees?|payment fees?|stripe fees?|paypal fees?|merchant fees?|gebuhr|gebuhren|entgelt|transaktionsgebuhr|oplata|oplaty|prowizja|frais|commission|comision|comisiones|commissione|commissioni|手续费|费用',
  ),
  net: exactly(
    'net|net amount|net total|netto|nettobetrag|kwota netto|montant net|net paye|neto|importe neto|importo netto|净额|净收入',
  ),
  /** What a sale is made of: rows of a till are orders, with their fees beside them. */
  till: exactly('gross sales|net sales|discounts|tips?|tax|partial refunds'),
} as const;

/** A parcel's number, what sending it cost, and the order it was of. */
export const labelHeaders = {
  tracking:
    /^(?:tracking(?: (?:number|no|id|code))?|shipment (?:number|id)|sendungsnummer|sendungs nr|sendungs id|frachtbriefnummer|numer przesylki|nr przesylki|numer listu(?: przewozowego)?|list przewozowy|numero de suivi|numero de seguimiento|numero di tracking|运单号|快递单号|物流单号)$/,
  cost: /^(?:label (?:cost|amount|price)|shipping cost|shipment cost|postage(?: cost)?|carrier (?:cost|fee|charge)|rate|net (?:amount|charge|charge amount|cost)|charge amount|billed (?:amount|charge)|invoiced? amount|total charges?|nettopreis|preis netto|nettobetrag|frachtkosten|versandkosten|entgelt|porto|koszt (?:wysylki|przesylki|dostawy)|kwota netto|cena netto|cout (?:d expedition|d envoi)|montant (?:net|ht)|coste de envio|costo spedizione|运费|快递费|物流费)$/,
  order:
    /^(?:order(?: (?:no|nr|number|id|ref(?:erence)?))?|reference(?: (?:no|number))?(?: 1)?|customer reference|sales order|bestellnummer|bestell nr|auftragsnummer|referenz|kundenreferenz|numer zamowienia|nr zamowienia|referencja|numero de commande|reference client|pedido|numero de pedido|ordine|riferimento|订单号|订单编号)$/,
  /** What is said of a parcel, and of no order. */
  parcel:
    /^(?:carrier|carrier name|service|service level|service type|shipping service|weight|billed weight|package weight|zone|gewicht|dienst|produkt|versandart|dienstleister|waga|usluga|przewoznik|kurier|poids|transporteur|service de livraison|peso|transportista|servicio|corriere|servizio|重量|快递公司|承运商|物流公司)(?: .*)?$/,
  /** What an order came to: rows of orders have it, rows of labels do not. */
  money:
    /^(?:total|order total|amount paid|subtotal|grand total|item total|product (?:price|total)|lineitem price|unit price|quantity|gesamtbetrag|gesamtsumme|bestellwert|wartosc zamowienia|razem|suma|total ttc|importe total|订单金额|实付金额)$/,
} as const;

/** Rows of a profit and loss statement. */
export const accountLabels = {
  income:
    /^(?:total )?(?:trading |operating |net )?(?:income|revenues?|sales|turnover)$|^(?:umsatz|umsatzerlose|erlose|gesamtleistung|chiffre d affaires|ventes|ventas|ingresos|ricavi|fatturato|przychody(?: ze sprzedazy| netto)?|sprzedaz|营业收入|主营业务收入)$/,
  goods:
    /^(?:total )?(?:cost of (?:goods sold|goods|sales)|cogs)$|^(?:wareneinsatz|wareneinkauf|materialaufwand|achats(?: de marchandises)?|coste de ventas|costo del venduto|koszt(?:y)? (?:wlasny sprzedazy|towarow|sprzedanych towarow)|wartosc sprzedanych towarow|营业成本|主营业务成本|销售成本)$/,
  result:
    /^(?:gross|net|operating)(?: operating)? (?:profit|income|margin|loss|earnings)$|^(?:ebitda?|profit|net profit loss|rohertrag|rohgewinn|betriebsergebnis|jahresuberschuss|gewinn|resultat(?: net| d exploitation)?|marge brute|resultado|beneficio(?: neto| bruto)?|utile(?: netto| lordo)?|zysk(?: brutto| netto| ze sprzedazy)?|毛利|净利润|营业利润)$/,
} as const;

/** Discounts and points given: by code, or by use. */
export const offerHeaders =
  /^(?:discount (?:code|name)|coupon(?: code| name)?|voucher(?: code)?|promo(?:tion)? code|points(?: redeemed| used| spent)?|redeemed points|reward(?: value| name)?|gutschein(?:code)?|rabattcode|punkte|kod rabatowy|kupon|punkty|code promo|points fidelite|cupon|codigo de descuento|puntos|codice sconto|punti|优惠券|优惠码|积分)$/;

export const offerMoney =
  /^(?:total )?(?:discounts?|discount (?:amount|value|total)|amount discounted|reward value|redemption value|redeemed value|value redeemed|rabatt(?:betrag)?|einlosewert|kwota rabatu|rabat|wartosc rabatu|remise|montant de la remise|descuento|importe descuento|sconto|优惠金额|折扣金额|抵扣金额)$/;

/** What the orders came to before a discount: what it is a share of. */
export const offerSales =
  /^(?:gross sales|total sales|sales|order value|gross revenue|bruttoumsatz|umsatz|sprzedaz brutto|sprzedaz|ventes brutes|ventas brutas|vendite lorde|销售总额)$/;

function exactly(names: string): RegExp {
  return new RegExp(`^(?:${names})$`);
}
