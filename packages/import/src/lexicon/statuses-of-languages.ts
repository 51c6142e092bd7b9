/**
 * Words for the fate of an order in languages beside those of `status-words.ts`: Czech, Danish, Dutch, Hungarian, Indonesian, Japanese, Norwegian,
 * Portuguese, Romanian, Russian, Swedish, Turkish, Ukrainian, Vietnamese. Patterns of regular expressions, written as `statusWords` writes a status; outside Latin a word goes on
 * with `\S*`, since `\w` knows no other letters.
 */
const any = (...patterns: readonly string[]) => patterns.join('|');

/** Cancelled, or never paid after all. */
export const leftOutElsewhere = any(
  'geannuleerd|mislukt|geweigerd|verlopen|afgewezen',
  'zrusen\\w*|stornovan\\w*|zamitnut\\w*|selhal\\w*',
  'recusad[oa]|expirad[oa]|rascunho|nao (aprovad[oa]|autorizad[oa])|pagamento (recusado|cancelado)',
  'iptal( edildi)?|bas?ar[ıi]s[ıi]z|reddedildi',
  '(отмен|аннулирован|отклонен|отказ|скасован|вiдмов|ошибк)\\S*',
  'torol(ve|t|ve lett)|lemond\\w*|sikertelen|elutasit\\w*|visszavon\\w*',
  'avbr(uten|utt)|annuller\\w*|avbestall\\w*|makuler\\w*|misslyckad\\w*|mislykke\\w*|avvisad|afvist',
  'anulat\\w*|esuat\\w*|respins\\w*',
  '(di)?batal(kan)?|gagal|kada?luarsa|ditolak|expired',
  '[dđ]a huy|huy( [dđ]on)?|that bai',
  'erreur de paiement|paiement (refuse|echoue|en erreur)',
  'no concretad[oa]|vencid[oa]',
);
/** The same in Japanese, where words are not parted. */
export const leftOutJapanese = '未着|受取拒否|不在返送|返送|不達|保管期限|キャンセル|取り?消|失敗|エラー|期限切れ';

/** Waiting for its money in so many words. */
export const unpaidElsewhere = any(
  '(wacht(en)?|in afwachting) (op|van) betaling|niet betaald|onbetaald|openstaand',
  'ceka na (platbu|zaplaceni)|(nezaplacen|neuhrazen)\\w*',
  '(aguardando|pendente de) pagamento|pagamento pendente|nao pag[oa]|paiement en attente',
  'odeme bekl\\w*|odenmedi',
  'не оплачен\\S*|не сплачен\\S*|(ожида|очiку)\\S* оплат\\S*',
  'fizetesre var\\w*|nem fizetett|fizetetlen',
  '(vantar|venter|afventer) pa betaln?ing|afventer betaling|obetald|ubetalt',
  'neplatit\\w*|in asteptarea platii',
  'belum (di)?(bayar|lunas)|menunggu pembayaran',
  'no pag[oa]|sin (pagar|pago)|por pagar|falta (de )?pago',
  'chua thanh toan|cho thanh toan',
  '.*(未払い?|未入金|支払い?待ち|入金待ち).*',
);

/** Given back. */
export const backElsewhere = any(
  'terugbetaald|geretourneerd|teruggestort',
  'vracen\\w*|refundovan\\w*|vratka',
  'devolvid[oa]|estornad[oa]|estorno',
  'iade( edildi)?',
  '(возвра|повернен)\\S*( средств)?',
  '(visszaterit|visszafizet|visszakuld)\\w*',
  'aterbetal\\w*|refunder(ad|et|t)|tilba(ge|ke)betalt|retur(nerad|neret|nert)?',
  'rambursat\\w*|returnat\\w*',
  'dikembalikan|pengembalian( dana)?|retur',
  '([dđ]a )?hoan tien|tra hang',
  '.*(返金|返品).*',
);

/** Waiting for something. */
export const pendingElsewhere = any(
  'pendente|em aberto|ceka\\w*|vantar|venter|afventer|bekliyor|beklemede|in asteptare|menunggu|tertunda|in afwachting|in de wacht|fuggoben|varakozik|保留',
  '(ожида|очiку)\\S*',
);

/** An order. */
export const countedElsewhere = any(
  'betaald|afgerond|voltooid|verzonden|geleverd|bezorgd|afgeleverd|verwerkt|in behandeling|nieuw',
  '(vyrizen|zaplacen|uhrazen|dokoncen|odeslan|dorucen|expedovan|prijat|zpracovan|potvrzen)\\w*|nov[ay]',
  'pag[oa]|entregue|aprovad[oa]|conclu[ií]d[oa]|faturad[oa]|em (transporte|separacao|processamento)|finalizad[oa]|processad[oa]',
  'aprobad[oa]|acreditad[oa]|recibid[oa]|cerrad[oa]|abiert[oa]|procesad[oa]|preparad[oa]|vali[dm]ee?',
  'tamamland[ıi]|teslim edildi|kargo\\S*|gonderildi|onayland[ıi]|haz[ıi]rlan\\S*|odendi',
  '(выполнен|оплачен|доставлен|отправлен|завершен|получен|принят|виконан|сплачен|вiдправлен)\\S*|в обработке|новы[ией]',
  '(teljesit|kifizet|kiszallit|szallit|feldolgoz|lezar|postaz)\\w*|fizetve|atveve',
  'slutford|fullfort|gennemfort|betal[dt]|skickad|sendt|levere\\w*|behandl\\w*|fardig|ferdig',
  '(finalizat|platit|livrat|expediat|procesat)\\w*|in procesare',
  'selesai|dibayar|lunas|dikirim|terkirim|diproses|diterima|sukses|berhasil',
  'hoan (thanh|tat)|[dđ]a (giao|thanh toan|xac nhan)|[dđ]ang giao',
  '.*(完了|支払い?済|入金済|発送済|出荷済|処理中|受付|配達済).*',
);
