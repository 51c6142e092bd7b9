/** What a column of service tickets can be. */
export type TicketPart = 'ticket' | 'customer' | 'day' | 'minutes' | 'hours' | 'seconds';

/** Headers by what they mean, the best first, as `normaliseHeader` writes them. */
export const ticketHeaders: Readonly<Record<TicketPart, readonly string[]>> = {
  ticket: list(
    'ticket id, ticket, ticket number, ticket no, case id, case number, case, conversation id, conversation, request id, issue id, issue key, call id, ticketnummer, vorgangsnummer, fallnummer, anfrage, numero de ticket, ticket numero, numer zgloszenia, id zgloszenia, zgloszenie, 工单编号, 工单号, 工单, 会话编号',
  ),
  customer: list(
    'customer id, customer, customer email, requester email, requester, requester id, contact email, contact id, client id, client, user id, email, kunde, kundennummer, kunden id, kunden email, client email, cliente, id cliente, klient, id klienta, email klienta, klant, 客户, 客户编号, 客户id, 客户邮箱, 用户id',
  ),
  day: list(
    'created at, created, date, day, opened at, opened, ticket created, closed at, solved at, resolved at, erstellt am, erstellt, datum, cree le, date de creation, fecha, fecha de creacion, creado, creato il, data, data utworzenia, utworzono, dzien, 创建时间, 日期, 时间',
  ),
  minutes: list(
    'minutes, handle time minutes, handling time minutes, handle time min, time spent minutes, duration minutes, minutes spent, agent minutes, min, minuten, dauer in minuten, bearbeitungszeit in minuten, bearbeitungszeit minuten, minutes passees, minutos, minuti, minuty, czas obslugi w minutach, liczba minut, 分钟, 处理分钟, 时长分钟',
  ),
  hours: list('hours, time spent hours, duration hours, stunden, heures, horas, ore, godziny, 小时'),
  seconds: list(
    'seconds, handle time seconds, handling time seconds, talk time seconds, duration seconds, duration sec, sekunden, secondes, segundos, secondi, sekundy, 秒',
  ),
};

function list(names: string): readonly string[] {
  return names.split(', ');
}
