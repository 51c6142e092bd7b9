import { describe, expect, it } from 'vitest';
import { NO_PRODUCT } from './no-product.ts';

const pattern = new RegExp(`^(?:${NO_PRODUCT})$`, 'u');
/** As the database does it: as it is, or without accents. */
const isNone = (text: string) => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return [text, plain].some((each) => pattern.test(each.toLowerCase().trim()));
};

describe('a line of no product', () => {
  it.each([
    ...[
      'POSTAGE',
      'DOTCOM POSTAGE',
      'CARRIAGE',
      'Shipping - Standard',
      'Shipping & Handling',
      'Next Day Delivery',
      'P&P',
    ],
    ...[
      'Manual',
      'Bank Charges',
      'AMAZON FEE',
      'CRUK Commission',
      'Adjust bad debt',
      'Discount',
      'SAMPLES',
      '10% discount',
    ],
    ...['Gift wrapping', 'Gift Card £20.00', 'Dotcomgiftshop Gift Voucher £40.00', 'COD fee', 'Tip'],
    ...[
      'Versandkosten',
      'Versand (DHL)',
      'Porto und Verpackung',
      'Geschenkverpackung',
      'Gutschein 25 €',
      'Nachnahmegebühr',
      'Rabatt',
    ],
    ...['Frais de port', 'Emballage cadeau', 'Échantillon', 'Remise', 'Gastos de envío', 'Descuento', 'Tarjeta regalo'],
    ...[
      'Spese di spedizione',
      'Sconto',
      'Confezione regalo',
      'Frete',
      'Desconto',
      'Verzendkosten',
      'Cadeaubon',
      'Korting',
    ],
    ...[
      'Wysyłka',
      'Koszt dostawy',
      'Przesyłka kurierska',
      'Próbka',
      'Rabat',
      'Pakowanie na prezent',
      'Opłata za pobranie',
    ],
    ...['运费', '补差价', '优惠券', '礼品包装', '赠品', '送料', '手数料', 'ラッピング料'],
  ])('is %s', (text) => expect(isNone(text)).toBe(true));

  it.each([
    ...['GIFT BAG PSYCHEDELIC APPLES', 'POSTAGE STAMP ALBUM', 'PADS TO MATCH ALL CUSHIONS', 'DISCOUNT CHAIR COVER'],
    ...[
      'SHIPPING CONTAINER MODEL',
      'WRAP, BILLBOARD FONTS DESIGN',
      'MANUALS OF CARE',
      'Voucher holder',
      'SAMPLE BOOK OF FABRICS',
    ],
    ...['Portokasse', 'Versandtasche A4', 'Musterklammern', 'Papier à lettres', 'Portemonnaie', 'Portes manteau'],
    ...[
      'Kurierska torba',
      'Bonsai',
      'Kuponik',
      'Rabatka ogrodowa',
      '运动鞋',
      '包装盒',
      '样品柜',
      'PACKING CHARGE'.replace('CHARGE', 'CUBES'),
    ],
  ])('is not %s', (text) => expect(isNone(text)).toBe(false));
});
