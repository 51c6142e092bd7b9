/** What a spreadsheet takes a text for a formula by, when it begins with it (the guard that OWASP gives against CSV injection). */
export const formulaStarts: readonly string[] = ['=', '+', '-', '@', '\t', '\r'];
