// What a file holds is not for the terminal to obey: an order's customer may be named in escape sequences.
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from the outside, made safe to print: control characters and direction marks become `�`. */
export function plainText(text: string): string {
  return text.replace(CONTROL, '�');
}
