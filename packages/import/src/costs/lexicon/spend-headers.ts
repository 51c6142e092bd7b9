/** What a column of acquisition spend can be. */
export type SpendPart =
  | 'day'
  | 'week'
  | 'month'
  | 'long'
  | 'start'
  | 'end'
  | 'channel'
  | 'campaign'
  | 'account'
  | 'currency'
  | 'spend'
  | 'micros'
  | 'audience';

const CAMPAIGN =
  'campaign|campaigns|kampagne|kampagnen|kampagnenname|campagne|campana|campagna|campanha|campagnenaam|kampania|kampanie|kampan|kampanj|kampanjnamn|kampagnenavn|kampanjenavn|kampanje|kampanja|kampany|kampanya|кампания|кампанія|캠페인|campanie|session google ads campaign|session campaign|first user campaign|ga campaign|google ads campaign|广告系列|广告系列名称|推广计划|推广计划名称|推广系列|推广系列名称|推广活动|推广活动名称|广告系列名|计划名称|广告计划|营销活动|行銷活動|行銷活動名稱|廣告活動|キャンヘーン|キャンヘーン名';
const OF = '(?: (?:de|del|della|de la|da|do|der|van|van de|of|the))*';
const NAME = 'name|nom|nombre|nome|nazwa|naam|namn|navn';
const REPORT =
  '(?:reporting|report|reports|rapports?|rapportage|rapporto|informes?|reportes?|relatorios?|berichts?|berichtszeitraums?|berichtszeitraum|auswertung|auswertungs|raportowania|raportu|raport|报告|报表|報告|レホート)';
const START =
  '(?:starts?|begins?|beginn|begin|anfang|debut|inicio|inizio|poczatek|starten|start date|开始|开始日期|開始日)';
const END = '(?:ends?|ende|fin|fine|fim|termino|encerramento|koniec|einde|eind|end date|结束|结束日期|截止日期|終了日)';
const FILL = '(?: (?:de|des|du|del|dei|de los|do|dos|van|der|van de|of|okresu))*';
const GLUED = '(?:berichts|auswertungs)';

/** Headers by what they mean, as `normaliseHeader` writes them; a currency behind the name is taken off before. */
export const spendHeaders: Readonly<Record<SpendPart, RegExp>> = {
  day: exactly(
    'day|date|days|date day|segments date|by day|day of|reporting date|report date|gregorian date|time period|stat time day|start date in utc|start date|date start|activity date|event date|datum|tag|tage|nach tag|gregorianisches datum|date gregorienne|fecha gregoriana|data gregoriana|gregoriaanse datum|data gregorianska|jour|date du jour|dia|dias|fecha|giorno|data|dzien|dag|datum tag|paiva|den|nap|gun|tarih|день|дата|일|날짜|zi|ga date|时间 天|时间天|日期|天|日|日付|时间|统计日期|报告日期|投放日期',
  ),
  week: exactly(
    'week|weeks|weekly|by week|week start|week starting|week beginning|week commencing|week of|week start date|woche|kalenderwoche|kw|semaine|semana|settimana|tydzien|vecka|周|星期|週',
  ),
  month: exactly(
    'month|months|monthly|by month|month start|month of year|monat|kalendermonat|mois|mes|mese|miesiac|maand|月|月份',
  ),
  long: exactly(
    'quarter|quartal|trimestre|kwartal|kwartaal|季度|季|year|jahr|annee|ano|anno|rok|jaar|年|年份|period|periode|periodo|okres',
  ),
  start: new RegExp(
    `^(?:start time|${REPORT}${FILL} ?${START}|${START}${FILL} ?${REPORT}|${GLUED}(?:beginn|anfang|start)|start date|date start|period start|from date|startdatum|date de debut|fecha de inicio|data inizio|data di inizio|data de inicio|data rozpoczecia|od|开始日期)$`,
  ),
  end: new RegExp(
    `^(?:end time|${REPORT}${FILL} ?${END}|${END}${FILL} ?${REPORT}|${GLUED}(?:ende?)|end date|end date in utc|date stop|date end|period end|to date|enddatum|date de fin|fecha de fin|data fine|data di fine|data de termino|data zakonczenia|do|结束日期)$`,
  ),
  channel: exactly(
    'channel|marketing channel|acquisition channel|channel group|default channel group|default channel grouping|session default channel group|session default channel grouping|session primary channel group|first user default channel group|source|utm source|session source|first user source|source medium|session source medium|session source platform|first user source medium|data source|data source name|datasource|platform|ad platform|network|ad network|medium|media|media source|publisher|partner|vendor|kanal|werbekanal|marketingkanal|quelle|plattform|canal|canal marketing|plateforme|fuente|plataforma|canale|piattaforma|fonte|kanaal|bron|zrodlo|platforma|kanal marketingowy|источник|канал|kanal|zdroj|kaynak|ga source|渠道|来源|平台|媒体|投放渠道',
  ),
  campaign: new RegExp(`^(?:utm )?(?:(?:${CAMPAIGN})(?: (?:${NAME}))?|(?:${NAME})${OF} (?:${CAMPAIGN}|kampanii))$`),
  account: exactly(
    'account|account name|ad account|ad account name|account id|ad account id|account number|advertiser|advertiser name|customer id|client customer id|kontoname|konto|kontonummer|konto id|kundennummer|werbekonto|compte|nom du compte|nom du compte publicitaire|cuenta|nombre de la cuenta|nombre de la cuenta publicitaria|nome account|nome dell account|nome da conta|conta|accountnaam|nazwa konta|nazwa konta reklamowego|帐号|账号|账户|帐户|账户名称|帐号名称|广告账户',
  ),
  currency:
    /^(?:currency|currency code|account currency|account currency code|customer currency code|advertiser currency|advertiser currency code|adv currency|local currency|billing currency|spend currency|cost currency|ccy|wahrung|wahrungscode|kontowahrung|devise|code (?:de )?(?:la )?devise|monnaie|moneda|codigo de (?:la )?moneda|divisa|valuta|codice (?:della )?valuta|moeda|codigo da moeda|valutakod|valutakode|valuuttakoodi|kod meny|mena|penznemkod|penznem|para birimi kodu|para birimi|код валюты|валюта|통화 코드|통화|valutacode|waluta|kod waluty|货币|货币代码|币种|貨幣|通貨|通貨コート)$/,
  spend:
    /^(?:cost|costs|spend|spends|spent|spending|total spent|total spend|total cost|amount spent|spent amount|ad spend|adspend|ads spend|media cost|media spend|marketing spend|marketing cost|marketing costs|ad cost|ad costs|advertising cost|advertising costs|advertising spend|kosten|ausgaben|werbekosten|werbeausgaben|marketingkosten|gesamtkosten|gesamtausgaben|ausgegebener betrag|cout|couts|cout total|depense|depenses|depenses publicitaires|montant depense|coste|costes|costo|costos|coste total|costo total|gasto|gastos|gasto total|gasto publicitario|importe gastado|inversion|inversion publicitaria|costi|costo totale|spesa|spese|spesa totale|spesa pubblicitaria|importo speso|custo|custos|custo total|investimento|valor gasto|valor usado|montante gasto|quantia gasta|gasto com anuncios|uitgaven|totale uitgaven|advertentiekosten|besteed bedrag|besteding|bestedingen|koszt|koszty|koszt calkowity|koszt reklamy|koszty reklamy|wydatki|wydatki na reklame|wydana kwota|wydano|kwota wydana|kwota wydatkow|advertiser cost|google ads cost|ads cost|non google cost|advertiser ad cost|ga ad cost|ga adcost|kostnad|kostnader|spenderat belopp|brugt belob|belop brukt|brukt belop|kaytetty summa|utracena castka|elkoltott osszeg|annonskostnad|omkostninger|omkostning|annonceudgifter|udgifter|forbrug|kostnaden|kulut|hinta|cena|naklady|utrata|koltseg|koltes|maliyet|harcama|harcanan tutar|стоимость|расход|расход с ндс|расход без ндс|расходы|затраты|витрати|비용|지출|cost total|消费|消费金额|费用|花费|花费金额|已花费金额|消耗|消耗金额|总消耗|总费用|支出|广告费|广告花费|成本|花費|花費金額|費用|広告費|消化金額)$/,
  micros: exactly('cost micros|metrics cost micros|spend micros|cost micro|spend micro|spend in micro dollar'),
  audience:
    /^(?:impr|impressions?|impressionen|impresiones|impressioni|impressoes|wyswietlenia|vertoningen|weergaven|visn|visningar|visninger|eksp|eksponeringer|nayttokerrat|zobrazeni|megjelenitesek|gosterim|показы|покази|노출수|displays|taps|google ads clicks|google ads impressions|ga impressions|ga ad clicks|展现|展现量|展示数|展示|展示次数|展示量|曝光|曝光量|曝光次数|reach|reichweite|couverture|alcance|copertura|zasieg|bereik|覆盖人数|clicks?|link clicks|clicks all|clicks destination|klicks|link klicks|clics?|clics sur un lien|clics en el enlace|clic sul link|cliques|kliknieci[ae]|klikniecia linku|klikken|klikken op links|klick|klik|kliknuti|kattintasok|tıklama|клики|кліки|클릭수|napsautukset|clics totales|点击数|点击|点击次数|点击量|链接点击量|ctr|avg cpc|cpc|cpm|conversions|results)$/,
};

/** The currency of amounts that a report has converted, beside that in which they were paid. */
export const convertedCurrency = /^converted currency(?: code)?$/;

/** Headers of spend that say it is more than was paid for adverts, or not what was paid: with tax, or converted. */
export const lesserSpend =
  /converted|gross|brutto|\bttc\b|\b(?:incl|inkl|inc|con|avec|mit|with|z)\b.*\b(?:vat|tax|mwst|ust|tva|iva|btw|gst|moms)|с ндс|含税/i;

/** Headers of spend that say it is all of it. */
export const wholeSpend = /total|gesamt|łączn|całkowit|总/i;

/** Names of amounts that are spend only where channels or campaigns stand beside them. */
export const weakSpend = exactly(
  'amount|amount paid|betrag|montant|importe|monto|importo|valor|bedrag|kwota|wartosc|金额|价格|value|total|sum|net amount|media amount',
);

/** Who is paid to advertise: a column of them names campaigns where nothing else does. */
export const paidPeople = exactly('influencers?|creators?|affiliates?|ambassadors?');

/** A cell that labels a total, where it begins a row: `Total: Account`, `Gesamt: Konto`, `合计`. */
export const totalLabel =
  /^(?:grand |overall |sub)?(?:totals?|totale|totali|totales|totais|totaal|totalt|gesamt|gesamtsumme|summe|suma|razem|i alt|celkem|toplam|osszesen|yhteensa|итого|всего|усього|합계|全部|lacznie|ogolem|somme|soma|总计|合计|总数|總計|合計|小计|共 ?\d+ ?[条个]|accountgesamt)(?:$|[\s:：\-–—(].*$)/i;

/** How often a report has a row, where lines above its header say so. */
export const aggregation =
  /^(?:report )?(?:aggregation|time unit|granularity|aggregierung|berichtsaggregation|agregation|agregacion|aggregazione|agregacao|agregacja|汇总|聚合)$/;

function exactly(names: string): RegExp {
  return new RegExp(`^(?:${names})$`);
}
