import { normaliseHeader } from './headers.ts';
import { namesQuantity } from './quantity-headers.ts';

/** How a column names people: by a number of theirs, an address, a telephone, or a name that others may share. */
export type Identity = 'id' | 'email' | 'phone' | 'name';

const thing =
  /\b(product|producto|produkt|article|artikel|item|lineitem|sku|asin|stock|seller|vendedor|verkaufer|sprzedawca|vendor|supplier|lieferant\w*|fournisseur|proveedor|fornitore|dostawca|hersteller|manufacturer|magasin|boutique|negozio|prodotto|produit|articolo|articulo|sklep\w*|towar|store|tienda|shop|filiale|merchant|brand|marke|category|kategorie|categoria|order|pedido|bestell\w*|auftrag\w*|zamowien\w*|invoice|receipt|transaction|payment|zip|postal|postcode|plz|city|town|state|province|region|country|street|address1?|domain|provider|location|device|session|message|event|employee|staff|cashier|warehouse|terminal|register|kasse|kasa|barcode|ean|gtin|upc|isbn|description|beschreibung|opis|bezeichnung|driver|fahrer|waiter|kellner|table|room|agent|rep|salesperson|sales rep|handlowiec|vehicle|machine|server|ip|browser|platform|plan|tariff|department|team|project|branch|region|area|district|status|type|method|gateway|currency|channel|source|campaign|coupon|kupon|promo|discount|note|notes|tags|date|day|month|year|time|hour|age|gender|size|color|colour|style|description|tracking|carrier|courier|kurier\w*|shipper|url|unit|stop|route|items|products|orders|json|shipping|option|website|condition|title|店铺|商品|宝贝|物流|地址)\b|producto|vendedor|店铺|商品|宝贝|物流|地址/;
/** The same in further languages: ways to pay, products, places, who serves or delivers. */
const thingElsewhere =
  /\b(zahlungs\w*|zahlart|zahlweise|moyens?|mode|paiement|reglement|forma|formas|metodo|medio|pago|pagamento|metoda|sposob|zpusob|platnosc\w*|platb[ay]|betaal\w*|betaling\w*|odeme|pembayaran|plata|transportista|transporteur|lieferdienst|tisch|mesa|stolik|serveur|camarero|mesero|garcom|cameriere|kelner\w*|ober|barang|produk|produto|produkty|urun|rubro|cabang|distributor|toko|kota|ville|ciudad|miasto|stadt|ort|cidade|citta|comune|pais|land|kraj|einheit|jednostka|unidad|sabor|variante?|wariant|regal|filial|pobocka|mesto|sehir)\b|支付|付款|支払|決済|製品|品名|品番|カテコリ|城市|省份|市区町村|都道府県|товар|город|магазин|оплат/;

const person =
  /\b(customer|client|kunden?|kunde\w*|buyer|user|member|klient\w*|cliente|klant\w*|kund|zakazni\w*|musteri|vasarlo|ugyfel|pembeli|pelanggan)\b|顧客|客户|会员|会員|購入者|注文者|お客|клиент|покупател/;
const number =
  /\b(id|ids|identifier|identification|no|nr|num|number|nummer|numer|numero|code|codigo|codice|kod|key|uid|uuid|guid|cislo|ref|reference|referenz|referencia|account|acct|konto|hash|token|pseudonym)\b|编号|番号|номер/;

const article = /^(de|del|des|du|do|da|di|of|the|la|le|el|unique)$/;
/** What is known of people, and shared by many of them. */
const ofPeople =
  /\b(city|town|state|province|region|country|zip\w*|postal\w*|postcode|street|segment|group|type|category|age|gender|sex|agent|ip|domain|provider|location|district|status|currency|source|channel|count|since|language|stadt|land|ort|plz|gruppe|segmento|ciudad|pais|cidade|ville|pays|citta|miasto|kraj|grupa|mesto|sehir|kota)\b|区分|都道府県|市区町村|省份|城市|地区|性别|年龄/;

/** Whether a header says that a column holds something else than people: products, sellers, places. */
export function namesThings(header: string): boolean {
  const name = normaliseHeader(header);
  if (person.test(name)) return ofPeople.test(name);
  return thing.test(name) || thingElsewhere.test(name) || namesQuantity(header);
}

/** Whether a header with such a cell below it is of numbers that are no ids: sessions, minutes, a latitude. A file without a header has none. */
export function countsSomething(header: string, sample: string): boolean {
  const name = normaliseHeader(header);
  const isNamed = !/^(c|column|col|field|unnamed)? ?\d*$/.test(name);
  return (
    isNamed &&
    /^-?\d[\d.,]*$/.test(sample) &&
    !/\b(ids?|key|no|nr|num|number|nummer|numer|numero|code|card|uid)\b|编号|番号|号/.test(name)
  );
}

/** How a column names people, by its header; null where the header does not say that it does. */
export function identityOf(header: string): Identity | null {
  const name = normaliseHeader(header);
  if (/\b(shop|seller|store|staff|employee|vendor|merchant|to email)\b/.test(name)) return null;
  if (/\be ?mail\b|courriel|correo|邮箱|メール|zahlungsemail|kundenemail/.test(name))
    return /\b(marketing|consent|accepts|opt|status|type|date|verified|domain|provider|host|subject|template|campaign|sent|opened|clicked)\b/.test(
      name,
    )
      ? null
      : 'email';
  if (
    /\b(phone|telephone|tel|telefon|telefonu|telefono|telefonnummer|mobile|mobil|handy|handynummer|cell|cellphone|whatsapp|msisdn|contact (no|nr|number)|phonenumber|komorka)\b|手机|电话|電話番号|携帯/.test(
      name,
    )
  )
    return 'phone';
  if (
    /\b(full|customer|client|buyer|billing|shipping|bill to|ship to|recipient|kunden|last) ?name\b|^name billing$|^(full )?name$|^(display|nick|user) ?name$|\b(nome|nom)( del| du)? (cliente|client)\b|\bimie i nazwisko\b|\bnombre (del )?cliente\b|^(buyer|customer|klient|kunde)$|收货人姓名|客户名称|^(注文者|購入者|会員|お客様)?(氏名|名前|お名前)$|^(注文者|購入者|会員|お客様|顧客)名$/.test(
      name,
    )
  )
    return 'name';
  const words = name.split(' ');
  const isId = words.every((word) => person.test(word) || number.test(word) || article.test(word));
  return isId && person.test(name) && number.test(name) ? 'id' : null;
}
