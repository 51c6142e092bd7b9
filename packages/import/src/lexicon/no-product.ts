/** What is written of a line that is no product, by what it is; in lower case. Each stands for the whole description, but for what `AROUND` allows beside it. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  shipping: [
    '(next day |express |standard |free |dotcom |international )?(postage|shipping|delivery|carriage|freight|p ?& ?p)( ?(and|&|/) ?(packing|packaging|handling|postage|shipping))?( (fees?|charges?|costs?|insurance|surcharge|upgrade|protection|method|rate))?',
    '(handling|packing|packaging)( (fees?|charges?|costs?))?',
    '(express|standard|gratis)?(versand|liefer|porto|transport|zustell|verpackungs)(kosten|gebuhr(en)?|pauschale|kostenpauschale|zuschlag)|versand|porto|zustellung|(porto|versand)( und | ?& ?)verpackung',
    '(frais d(e |. ?))?(port|livraison|expedition|envoi|transport)|frais de port( et (d. ?)?emballage)?',
    '(gastos|costes?|coste) de (envio|transporte|entrega)|envio|portes',
    '(spese|costi|costo) di (spedizione|consegna|trasporto)|spedizione|contributo spedizione',
    'frete|(portes|custos?|taxa) de (envio|entrega)',
    '(verzend|bezorg|transport)kosten|verzending|bezorging',
    '(koszty? )?(wysy[lł]ki|dostawy|przesy[lł]ki|transportu)|wysy[lł]ka|dostawa|przesy[lł]ka( kurierska| pocztowa)?|kurier|paczkomat',
    '(补)?(运费|邮费|快递费|配送费|运费险)|(补)?差价|邮费差价|补差价?|送料|配送料|運費',
  ],
  fee: [
    'bank charges?|amazon ?fees?|(card|payment|paypal|transaction|processing|service|cod|cash on delivery|booking|small order|minimum order|admin|administration|restocking|commission|platform) ?(fees?|charges?|surcharges?)|\\w+ commission|surcharge',
    'bankgebuhr(en)?|nachnahme(gebuhr)?|(zahlungs|bearbeitungs|paypal|service)-?gebuhr(en)?|mindermengenzuschlag|mindestmengenzuschlag',
    'frais (bancaires|de gestion|de dossier|de traitement|de paiement|de service|de contre-?remboursement)|contre-?remboursement',
    '(comision(es)?|gastos) (bancarias?|de gestion|por pago|paypal)|contra ?reembolso|recargo',
    'commissioni( bancarie| paypal)?|(spese|costi) di (gestione|incasso)|contrassegno',
    'taxa (bancaria|de servico|de pagamento)|(administratie|transactie|betaal|service)kosten|rembourskosten',
    'op[lł]ata( (bankowa|manipulacyjna|serwisowa|za (p[lł]atnosc|pobranie|obs[lł]uge)))?|prowizja|pobranie',
    '(手续|服务|支付|代收)费|手续费|手数料|代引き?手数料|決済手数料',
  ],
  correction: [
    'manual( (adjustment|entry|line))?|adjust(ment)?( bad debt)?|bad debt( adjustment)?|rounding( (adjustment|difference))?|correction|custom amount|tips?|gratuity|deposit|bottle deposit',
    'manuelle (korrektur|buchung)|korrektur|rundung(sdifferenz)?|trinkgeld|(flaschen)?pfand|anzahlung',
    'arrondi|pourboire|ajustement|consigne|redondeo|propina|ajuste|arrotondamento|mancia|fooi|statiegeld|afronding',
    'korekta|zaokr(a|ą)glenie|napiwek|kaucja',
    '补拍|补款|押金|小费|打赏|抹零|調整金?|チップ',
  ],
  discount: [
    '(loyalty |staff |order |line |volume |member |customer )?(discount|rebate)|promo(tion(al)?)? ?(discount|code)?|coupon( (code|discount))?|price reduction',
    '(treue|mengen|sonder|neukunden)?rabatt|skonto|preisnachlass|nachlass|gutschrift',
    'remise|reduction|rabais|ristourne|code promo|descuento|rebaja|sconto|buono sconto|desconto|korting(scode)?',
    'rabat|zni(z|ż)ka|upust|kod rabatowy|kupon( rabatowy)?',
    '折扣|优惠|优惠券|满减|立减|红包|割引|値引き?|クーポン',
  ],
  voucher: [
    '(\\w+ )?(gift|store|e-?gift) ?(card|voucher|certificate)s?|vouchers?|store credit',
    '(geschenk|wert|einkaufs)?gutschein(e|karte)?|geschenkkarte|cheque[- ]cadeau|carte[- ]cadeau|bon (cadeau|d.achat)|bon de reduction',
    'tarjeta( de)? regalo|cheque regalo|vale( regalo)?|buono regalo|carta regalo|vale[- ]presente|cartao presente|cadeaubon|cadeaukaart',
    'bon (podarunkowy|upominkowy)|karta podarunkowa|voucher podarunkowy',
    '代金券|礼品卡|购物卡|礼金卡|储值卡|ギフト(券|カード)|商品券',
  ],
  wrapping: [
    'gift[- ]?wrap(ping|ped)?( (service|charge|fee))?|gift (packaging|message|note)|greeting card message',
    'geschenkverpackung|als geschenk verpackt|emballage[- ]cadeau|papier cadeau|(envoltorio|envoltura|papel)( de| para)? regalo|(confezione|pacchetto) regalo|embrulho( de| para)? presente|(cadeau)?verpakking|inpakservice',
    'pakowanie( na prezent)?|opakowanie (na prezent|prezentowe)',
    '礼品包装(费)?|包装费|(ギフト)?ラッピング(料)?',
  ],
  sample: [
    '(free )?(samples?|gift|testers?)|free gift|(gratis)?(probe|muster)|gratis(artikel|zugabe|muster|probe)?|warenprobe|echantillons?|muestras?( gratis)?|campion[ei]( gratuit[oi])?|amostras?|proefje|monster',
    'gratis|pr(o|ó)bk[aie]|pr(o|ó)bka gratis',
    '样品|试用装|小样|赠品|赠送|试吃|サンプル|試供品|おまけ',
  ],
};

/** Beside a name: a rate before it; after it an amount, or what kind it is behind a dash, a colon or in brackets. */
const AROUND = [
  '([0-9.,]+ ?% ?)?',
  '( ?[-–:(/|,].*| [0-9.,]+ ?(%|kg|g)?| ?[£$€¥]? ?[0-9.,]+ ?([£$€¥]|zl|zł|eur|usd|gbp|元|円)?)?',
];

/** A description that is of no product, whole: in lower case, with or without its accents, without spaces around it. For the database and for JavaScript alike. */
export const NO_PRODUCT = `${AROUND[0]}(${Object.values(kinds).flat().join('|')})${AROUND[1]}`;

/** Numbers of articles that stand for such a line, in lower case, where nothing else is known of it. */
export const NO_PRODUCT_CODES: readonly string[] =
  'post,postage,dot,ship,shipping,freight,delivery,porto,versand,fraisport,bank charges,bankcharges,amazonfee,discount,rabatt,rabat,giftwrap,giftcard,handling,tip,wysylka,dostawa'.split(
    ',',
  );
