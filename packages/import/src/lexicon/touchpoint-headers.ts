/** What a column of touchpoints can be. */
export type TouchpointPart = 'at' | 'event' | 'channel' | 'satisfaction';

/** Headers by what they mean, the best first, as `normaliseHeader` writes them. */
export const touchpointHeaders: Readonly<Record<TouchpointPart, readonly string[]>> = {
  at: list(
    'timestamp, event timestamp, occurred at, event time, event date, activity date, activity timestamp, activity time, action time, sent at, send time, opened at, clicked at, visited at, session start, received at, original timestamp, responded at, response date, survey date, answered at, datetime, date time, date, created at, time, day, zeitpunkt, datum, data, dzien, data zdarzenia, fecha, date de l evenement, 时间, 日期, 事件时间, 发生时间',
  ),
  event: list(
    'touchpoint, touch point, touch, event name, event, metric name, metric, activity type, activity, action, interaction type, interaction, engagement type, event type, activity name, kontaktpunkt, ereignis, aktivitat, aktion, evenement, evento, evenement nom, punkt styku, zdarzenie, aktywnosc, 触点, 事件, 事件名称, 行为',
  ),
  channel: list(
    'channel, session default channel group, default channel group, channel group, channel grouping, session source medium, source medium, utm source, traffic source source, session source, source, medium, campaign, campaign name, utm campaign, kanal, quelle, canal, kanal marketingowy, zrodlo, 渠道, 来源',
  ),
  satisfaction: list(
    'nps, nps score, nps rating, net promoter score, csat, csat score, csat rating, satisfaction, satisfaction score, satisfaction rating, customer satisfaction, ces, zufriedenheit, zufriedenheitswert, ocena satysfakcji, satysfakcja, ocena nps, satisfacao, satisfaccion, soddisfazione, 满意度, 满意度评分, nps评分',
  ),
};

function list(names: string): readonly string[] {
  return names.split(', ');
}
