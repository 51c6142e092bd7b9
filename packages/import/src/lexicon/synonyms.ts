import type { ColumnRole } from '../request/import-request.ts';

/** What else an import looks for; these have no option of their own. */
export type Part = ColumnRole | 'cancelledAt' | 'captured' | 'gateway' | 'type' | 'adjusted';

/**
 * Headers by what they mean, best first: a column of an earlier tier wins over one of a later, two of one tier are a tie. Written as
 * `normaliseHeader` writes them.
 */
export const synonyms: Readonly<Record<Part, readonly (readonly string[])[]>> = {
  customer: [
    ['customer unique id'],
    tier(
      'customer id, customerid, customer key, customer no, customer number, cust id, customer code, kundennummer, kunden nr, kunde id, kunden id, id client, client id, cust no, cust nr, cust number, cid, customer nr, kunden id, codice cliente, codice utente, cliente codice, numero cliente, numer klienta, klient id, numero client, numero de client, code client, id cliente, cliente id, numero de cliente, id del cliente, codigo cliente, id klienta, numer klienta, id customer, klantnummer, klant id, id klant, kundnummer, kund id, kundenr, id zakaznika, cislo zakaznika, musteri no, musteri id, musteri numarasi, id pelanggan, id pembeli, kode pelanggan, ugyfel azonosito, id do cliente, codigo do cliente, id клиента, код клиента, 会員id, 会員番号, 会員コート, 会員no, ユーサーid, 購入者id, 注文者id, 得意先コート, 取引先コート, 会员号, 会员卡号, 顧客id, 顧客 id, 顧客番号, 顧客コート, お客様番号, 客户id, 客户编号, 顾客id, 会员id, 会员编号',
    ),
    tier(
      'user id, userid, member id, buyer id, account id, shopper id, person id, profile id, household key, household id, card id, loyalty id, uid, user no, user number, user key, utente id, id utente, id usuario, usuario id, id uzytkownika, user pseudo id, 用户id, 买家id',
    ),
    tier(
      'customer email, email, e mail, email address, customer e mail, user email, buyer email, from email address, billing email, email billing, kundenemail, kunden email, e mail adresse, adresse e mail, courriel, correo, correo electronico, correo electronico cliente, adres e mail, メールアトレス, メール, eメール, 注文者メールアトレス, 購入者メールアトレス, 邮箱, 电子邮箱',
    ),
    tier(
      'login, login klienta, username, user name, buyer username, nick, nickname, 买家会员名, 买家昵称, 会员名, 昵称',
    ),
    tier(
      'customer, customer uid, cust, client, kunde, cliente, klient, utente, usuario, user, buyer, member, shopper, customer reference id, klant, kund, zakaznik, musteri, vasarlo, ugyfel, pembeli, pelanggan, клиент, покупатель, 顧客, お客様, 購入者, 客户, 顾客, 用户, 买家, 会员',
    ),
    tier(
      'customer name, client name, buyer name, kundenname, nom client, nom du client, nombre cliente, nazwa klienta, nome cliente, nome do cliente, klantnaam, kundnamn, jmeno zakaznika, musteri adi, nama pelanggan, nama pembeli, full name, 顧客名, お客様名, 氏名, 注文者, 注文者名, 注文者氏名, 購入者名, 会員名, 得意先名, 客户名称, 姓名',
    ),
  ],
  date: [
    tier(
      'order date, ordered at, order datetime, order timestamp, order purchase timestamp, purchase date, purchased at, date of purchase, order time, order created at, order created, invoice date, sale date, transaction date, transaction datetime, transaction time, bestelldatum, auftragsdatum, rechnungsdatum, kaufdatum, date de commande, date commande, date facture, date achat, date d achat, fecha pedido, fecha de pedido, fecha de compra, fecha factura, data zamowienia, data zakupu, data faktury, data dodania, data zlozenia, data zlozenia zamowienia, data ordine, data dell ordine, data acquisto, bestellzeitpunkt, bestellt am, order placed, placed at, placed on, ordered on, ordered, besteldatum, datum bestelling, aankoopdatum, orderdatum, ordredato, datum objednavky, siparis tarihi, rendeles datuma, data comenzii, data do pedido, data pedido, data da compra, tanggal pesanan, tanggal transaksi, дата заказа, дата покупки, 注文日, 注文日時, 受注日, 受注日時, オーター日, 購入日, 下单时间, 订单创建时间, 订单日期, 订单时间, 購入日時, こ注文日, 売上日, 販売日, 购买日期, 购买时间, 交易时间',
    ),
    tier(
      'created at, created, created utc, created date, created date utc, date created, created on, creation date, erstellt am, cree le, creado, fecha creacion, data utworzenia, 创建时间',
    ),
    tier(
      'date, datetime, timestamp, date time, datum, zeitpunkt, dato, tarih, tanggal, дата, fecha, data, dzien, day, 日期, 时间',
    ),
    tier('date created gmt, date created utc, order approved at, event date, event time, time stamp'),
  ],
  time: [tier('time, uhrzeit, heure, hora, godzina, order time, sale time')],
  amount: [
    tier(
      'amount paid, paid amount, order paid, paid total, total paid, bezahlter betrag, gezahlter betrag, montant paye, importe pagado, total pagado, kwota oplacona, kwota zaplacona, zaplacono, 实付金额, 实际支付金额, 买家实际支付金额, 支付金额',
    ),
    tier(
      'amount, order amount, revenue, transaction amount, transaction value, sales, sales amount, net sales, spend, dollar value, dollar amount, monetary value, purchase amount, payment value, betrag, gesamtbetrag, umsatz, bestellwert, montant, chiffre d affaires, importe, monto, ventas, kwota, wartosc, importo, valore ordine, wartosc zamowienia, przychod, 金额, 订单金额, 销售额',
    ),
    tier(
      'order total, total amount, total price, grand total, grand total base, total value, total sales, invoice total, rechnungsbetrag, gesamtsumme, gesamtpreis, summe, montant total, prix total, total commande, importe total, total pedido, precio total, suma, razem, totale ordine, importo totale, kwota calkowita, suma zamowienia, suma brutto, kwota zamowienia, kwota zamowienia ogolem, wartosc zamowienia brutto, wartosc brutto, 合計金額, 注文合計, 注文金額, 受注金額, 請求金額, 請求合計, 総合計, 総額, 合計, お支払い金額, 支払金額, 支払い金額, お支払金額, 決済金額, 注文合計金額, 订单总金额, 订单总价, 订单总额, 总金额, 总价, 总计, 合计',
    ),
    tier(
      'total, totale, value, order value, net total, net amount, net revenue, net value, net, subtotal, order subtotal, sum, dollars, total collected, gross, gross amount, gross sales, gross revenue, netto, brutto, valor',
    ),
    tier(
      'line total, line amount, item total, extended price, line value, item price, lineitem total, positionsbetrag, total ligne, total linea',
    ),
    tier('n revenue formatted, amt, paid, payment'),
  ],
  quantity: [
    tier(
      'quantity, qty, units, lineitem quantity, item quantity, quantity ordered, menge, anzahl, anz, pcs, quantita, stuckzahl, quantite, qte, cantidad, ilosc, ilosc zwrot, liczba sztuk, 個数, 注文数, 購入数, 注文数量, 购买数量, 商品数量, 数量',
    ),
    tier('items sold, number of items, count, pieces'),
  ],
  price: [
    tier(
      'unit price, price, price per unit, item unit price, lineitem price, einzelpreis, stuckpreis, preis, prix unitaire, prix, precio unitario, precio, prezzo, prezzo unitario, cena, cena jednostkowa, 単価, 販売単価, 商品単価, 価格, 单价, 价格',
    ),
  ],
  order: [
    tier(
      'order id, orderid, order number, order no, order nr, order, order key, order reference, order name, order ref, invoice, invoice no, invoice number, invoice id, bestellnummer, bestell nr, bestellung, auftragsnummer, auftragsnr, rechnungsnummer, rechnungsnr, numero de commande, numero commande, commande, numero facture, id pedido, numero de pedido, pedido, numero factura, numero ordine, id ordine, ordine, numero fattura, numer zamowienia, nr zamowienia, zamowienie, numer faktury, bestelnummer, bestelling, ordernummer, ordrenummer, cislo objednavky, id objednavky, objednavka, siparis no, siparis numarasi, siparis id, siparis, rendelesszam, rendeles, numar comanda, comanda, numero do pedido, id do pedido, no pesanan, id pesanan, pesanan, номер заказа, id заказа, заказ, 注文番号, 注文id, 受注番号, 受注id, 注文no, 受注no, 伝票番号, オーター id, オーター番号, 订单号, 订单编号, 订单id',
    ),
    tier(
      'transaction id, transaction, transaction no, transaction number, receipt, receipt id, receipt number, receipt no, basket id, bill no, document number, belegnummer, bonnummer, amazon order id, charge id, payment id, 交易号',
    ),
  ],
  currency: [
    tier(
      'currency, order currency, currency code, order currency code, currency iso, currency iso code, iso currency, ccy, curr, cur, transaction currency, presentment currency, wahrung, devise, moneda, divisa, waluta, valuta, kod waluty, monnaie, 币种, 货币',
    ),
  ],
  refund: [
    tier(
      'refunded amount, amount refunded, refund amount, refund, refunds, refunded, total refunded, refund total, partial refunds, erstattung, erstattet, erstattungsbetrag, remboursement, montant rembourse, reembolso, importe reembolsado, zwrot, kwota zwrotu, 退款金额, 退款',
    ),
  ],
  channel: [
    tier(
      'channel, sales channel, source name, order channel, utm source, marketing channel, acquisition channel, traffic source, vertriebskanal, kanal, canal, canal de vente, canal de venta, kanal sprzedazy, 渠道',
    ),
    ['source'],
  ],
  cost: [
    tier(
      'cost, cogs, cost of goods, cost of goods sold, order cost, total cost, product cost, kosten, wareneinsatz, einstandspreis, cout, cout d achat, coste, costo, koszt, 成本',
    ),
  ],
  status: [
    tier(
      'status, order status, financial status, payment status, transaction status, order state, state, bestellstatus, zahlungsstatus, auftragsstatus, statut, statut de la commande, estado, estado del pedido, status zamowienia, 状态, 订单状态',
    ),
  ],
  test: [
    tier(
      'is test, test, test order, mode, livemode, testbestellung, testmode, test mode, is test order, test transaction, is test transaction, test payment, istest, is testing, sandbox, is sandbox, sandbox mode, environment, env, zamowienie testowe, testowe, commande test, pedido de prueba, is demo',
    ),
  ],
  cancelledAt: [
    tier(
      'cancelled at, canceled at, cancelled on, cancellation date, cancelled date, storniert am, annule le, cancelado el, data anulowania, cancel reason, cancellation reason, cancelation reason, cancelled reason, 取消原因, 取消时间',
    ),
  ],
  captured: [['captured']],
  /** What a row is: a sale, a refund, a withdrawal. */
  type: [
    tier(
      'type, event type, event, event name, event text, metric, metric name, transaction type, order type, record type, row type, entry type, document type, line type, kind, transaction kind, movement type, operation, operation type, belegart, vorgang, vorgangsart, typ, typ transakcji, typ dokumentu, rodzaj, tipo, tipo documento, tipo de documento, doc type, sale type, typ wiersza, tipo de transaccion, type de transaction, 类型, 交易类型, 业务类型',
    ),
  ],
  /** The order's total after refunds. */
  adjusted: [
    tier(
      'adjusted order total, adjusted total, adjusted amount, total adjusted, total after refund, total after refunds, current total price, current total',
    ),
  ],
  gateway: [tier('gateway, payment gateway, payment method, payment gateway names')],
};

function tier(names: string): readonly string[] {
  return names.split(', ');
}
