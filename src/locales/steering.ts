const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const control = /[\p{Cc}\u2028\u2029]+/gu;

/** A text without the marks that turn its reading direction: with them it would read otherwise than it is, and turn the sentence around it. */
export function withoutDirection(text: string): string {
  return text.replace(direction, '');
}

/** A text on one line that steers nothing: no terminal's control, no line end, no mark of direction. */
export function harmless(text: string): string {
  return withoutDirection(text).replace(control, ' ');
}
