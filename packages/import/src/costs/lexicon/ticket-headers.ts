/** What a column of service tickets can be. */
export type TicketPart = 'ticket' | 'customer' | 'day' | 'minutes' | 'hours' | 'seconds' | 'clock';

/** Headers by what they mean, the best first, as `normaliseHeader` writes them. */
export const ticketHeaders: Readonly<Record<TicketPart, readonly string[]>> = {
  ticket: list(
    'ticket id, ticket, ticket number, ticket no, case id, case number, case, conversation id, conversation number, conversation, request id, issue id, issue key, call id, ticketnummer, vorgangsnummer, fallnummer, anfrage, numero de ticket, ticket numero, numer zgloszenia, id zgloszenia, zgloszenie, 工单编号, 工单号, 工单, 会话编号',
  ),
  customer: list(
    'customer id, customer, customer email, requester email, user email, contact email, client id, client, user id, email, requester, requester id, contact id, kunde, kundennummer, kunden id, kunden email, client email, cliente, id cliente, klient, id klienta, email klienta, klant, 客户, 客户编号, 客户id, 客户邮箱, 用户id',
  ),
  day: list(
    'created at, created, date, day, created time, created on, created date, date created, ticket created date, ticket created timestamp, ticket created at, conversation started at, conversation created at, started at, opened at, opened, ticket created, closed at, solved at, resolved at, erstellt am, erstellt, datum, cree le, date de creation, fecha, fecha de creacion, creado, creato il, data, data utworzenia, utworzono, dzien, 创建时间, 日期, 时间',
  ),
  minutes: list(
    'minutes, total time spent min, total time spent minutes, total time spent mins, handle time mins, handling time min, handling time mins, time spent min, time spent mins, time tracked minutes, agent work time min, agent work time minutes, handle time minutes, handling time minutes, handle time min, time spent minutes, duration minutes, minutes spent, agent minutes, min, minuten, dauer in minuten, bearbeitungszeit in minuten, bearbeitungszeit minuten, minutes passees, minutos, minuti, minuty, czas obslugi w minutach, liczba minut, 分钟, 处理分钟, 时长分钟',
  ),
  hours: list(
    'hours, time spent hours, time spent hrs, total time spent hours, total time spent hrs, time tracked hours, time tracked in hrs, handle time hours, duration hours, stunden, heures, horas, ore, godziny, 小时',
  ),
  seconds: list(
    'seconds, total time spent sec, total time spent seconds, total time spent s, time spent sec, time spent seconds, time spent s, handle time s, handle time sec, handling time s, handling time sec, agent work time sec, agent work time seconds, handle time seconds, handling time seconds, talk time seconds, duration seconds, duration sec, sekunden, secondes, segundos, secondi, sekundy, 秒',
  ),
  // As on a clock, 1:05:00; without a unit a bare number says nothing.
  clock: list(
    'time tracked, handle time, handling time, time spent, total time spent, talk time, agent work time, duration, bearbeitungszeit, dauer, temps de traitement, duree, tiempo de gestion, duracion, durata, czas obslugi, czas trwania, 处理时长, 时长',
  ),
};

function list(names: string): readonly string[] {
  return names.split(', ');
}
