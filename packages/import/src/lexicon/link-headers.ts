import { normaliseHeader } from './headers.ts';

/** What ties customers to each other: who referred one, and for which company one orders. */
export type Link = 'referred_by' | 'account';

/** Headers of such columns, as `normaliseHeader` writes them. A bare `account` may be one of books, and a bare `source` is a channel. */
const headers: Readonly<Record<Link, readonly string[]>> = {
  referred_by: list(
    'referred by, referred by id, referred by customer, referred by customer id, referred by email, referrer, referrer id, referrer email, referrer customer, referrer customer id, referring customer, referring customer id, referral customer, referral customer id, invited by, inviter, inviter id, inviter email, recommended by, empfohlen von, geworben von, eingeladen von, vermittelt von, werber, werber id, kunden werben kunden, polecony przez, polecona przez, polecajacy, id polecajacego, kto polecil, klient polecajacy, zaproszony przez, zaproszona przez, parraine par, parrain, recomendado por, referido por, invitado por, indicado por, 推荐人, 推荐人id, 推荐人编号, 推荐人手机, 推荐客户, 推荐会员, 推荐用户, 邀请人, 邀请人id, 介绍人, 引荐人',
  ),
  account: list(
    'company, company name, customer company, billing company, company billing, shipping company, company shipping, client company, account name, organisation, organization, organisation name, organization name, firma, firmenname, unternehmen, rechnungsfirma, firma rechnung, nazwa firmy, firma nabywcy, przedsiebiorstwo, entreprise, societe, raison sociale, empresa, razon social, azienda, ragione sociale, bedrijf, bedrijfsnaam, 公司, 公司名称, 企业, 企业名称, 单位名称, 购买单位, 客户公司',
  ),
};

/** What a header says of how customers belong together; null where it says nothing of that. */
export function linkOf(header: string): Link | null {
  const name = normaliseHeader(header);
  return (Object.keys(headers) as Link[]).find((link) => headers[link].includes(name)) ?? null;
}

/** The headers of a link, the best first. */
export function linkHeaders(link: Link): readonly string[] {
  return headers[link];
}

function list(names: string): readonly string[] {
  return names.split(', ');
}
