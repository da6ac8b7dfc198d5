/** Numbers as LinkedIn prints them: with separators, in the digits of any script. */

/** The number that digits of any script write; what is not a digit is passed over. */
export function numberIn(text: string): number {
  let value = 0;
  for (const digit of text.match(/\p{Nd}/gu) ?? []) value = value * 10 + digitOf(digit);
  return value;
}

/** Every script's digits stand in a row of ten, and each row begins at a multiple of ten after some start: found by walking down to it. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}
