/** Headers of a sheet of spend with a column a channel, as `normaliseHeader` writes them. */

/** What stands beside a channel's name and says that its column is money spent: `google spend`, `meta ads cost`. */
export const spentWord =
  /(?:^| )(?:ad |ads |media |marketing )?(?:spend|spends|spent|cost|costs|kosten|ausgaben|depenses?|couts?|gastos?|costes?|costos?|inversion|spesa|spese|costi|custos?|gasto|investimento|koszty?|wydatki|uitgaven|花费|消耗|费用)$/;

/** What a column counts or plans, and is no spend: `google clicks`, `meta budget`, `revenue`. */
export const notSpent =
  /(?:^| )(?:clicks?|klicks?|clics?|kliknieci[ae]|impr|impressions?|impressionen|sessions?|sitzungen|visits?|visitors?|users?|reach|ctr|cpc|cpm|cpa|roas|roi|cac|aov|conversions?|konversionen|leads?|orders?|bestellungen|commandes|pedidos|ordini|zamowienia|customers?|kunden|signups?|installs?|revenue|sales|umsatz|turnover|income|ventas|fatturato|przychod|budget|budgets|plan|planned|target|forecast|goal|点击|展示|订单|销售额|收入|预算)$/;

/** Channels that nobody pays for: a sheet that has more than nothing in them counts visits. */
export const unpaidChannel =
  /^(?:direct|\(?direct\)?(?: none)?|organic|organic search|organisch|unassigned|none|not set|自然流量|直接访问)$/;

/** Ways to win customers that cost something, apart from programs whose reports are known. */
export const paidChannel =
  /(?:^| )(?:ads?|adwords|affiliates?|influencers?|creators?|tv|ctv|radio|print|podcasts?|display|retargeting|remarketing|sem|sea|ppc|paid|search|shopping|social|youtube|newsletter|e ?mail|sms|direct mail|ooh|dooh|billboards?|outdoor|fairs?|messen?|events?|sponsoring|sponsorships?|agency|agentur|awin|rakuten|idealo|ceneo|klaviyo|xing|spotify|小红书|抖音|微信|搜索|信息流)(?: |$)/;

/** Accounts of a profit and loss statement that win no customers: what stands in such rows is another cost, or income. */
export const otherAccount =
  /(?:^| )(?:rent|lease|salar(?:y|ies)|wages?|payroll|staff|insurance|utilities|electricity|telephone|office|depreciation|amortisation|amortization|interest|tax(?:es)?|bank|accounting|audit|legal|travel|meals|repairs?|maintenance|hosting|software|subscriptions|postage|shipping|freight|packaging|cost of (?:goods|sales)|cogs|purchases|inventory|sales|revenue|income|turnover|refunds?|discounts?|profit|net income|ebitda|miete|gehalter|lohne?|personal|versicherung(?:en)?|strom|abschreibung(?:en)?|zinsen|steuern?|wareneinsatz|umsatz|erlose|gewinn|loyer|salaires?|assurances?|impots?|ventes|alquiler|sueldos|salarios|seguros|ventas|czynsz|wynagrodzenia|pensje|ubezpieczeni[ae]|amortyzacja|podatk?i?|odsetki|sprzedaz|przychod(?:y)?|zysk|租金|房租|工资|薪资|保险|水电|折旧|利息|税费|税金|收入|销售额|营业额|利润|成本)(?: |$)/;

/** A column of remarks, which is left out. */
export const remarks = /^(?:notes?|comments?|remarks?|notiz(?:en)?|bemerkung(?:en)?|kommentare?|notas?|uwagi|备注)$/;
