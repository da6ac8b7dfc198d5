import type { CueCode } from './codes';
import { isAscii } from './text';

/** A cue found by its shape, not by words of a language. Offsets are UTF-16 into the note, `to` exclusive. */
export interface Mark {
  readonly code: CueCode;
  readonly from: number;
  readonly to: number;
}

// Every quantifier is bounded, so each pattern costs a constant per position of the note.
const FIELD =
  "(?:your |my |their |recipient'?s? |contact\\.|lead\\.|prospect\\.)?(?:first|last|full|company|job|sender|recipient|contact|client|school|city)?[ _.-]?(?:name|firstname|lastname|fname|lname|company|title|position|industry|role|city|school|job|topic|nombre|apellido|empresa|cargo|pr[eé]nom|nom|soci[eé]t[eé]|entreprise|vorname|nachname|firma|anrede|nome|cognome|azienda|voornaam|achternaam|bedrijf|имя)";
const MERGE_FIELDS: readonly RegExp[] = [
  new RegExp(`[{\\[<«]{1,2}[ $]{0,2}${FIELD}[^\\]}>»\\n]{0,20}[}\\]>»]{1,2}`, 'giu'),
  new RegExp(`%{1,2}${FIELD}%{1,2}`, 'giu'),
  new RegExp(`\\*\\|${FIELD}\\|\\*`, 'giu'),
  /\{ {0,2}[a-z]{1,20}[A-Z_][A-Za-z_]{1,20} {0,2}\}|\{ {0,2}[A-Z][a-z]{1,20}[A-Z_][A-Za-z_]{0,20} {0,2}\}/gu,
  /\{\{[^{}\n]{1,40}\}\}|\$\{[\w. ]{1,30}\}|%[A-Z]{3,16}%/gu,
  /\[(?:insert|add|enter)[^\]\n]{0,40}\]/giu,
];
/** No link without it; most notes are spared the search. */
const DOT_WITHIN = /[^\s.]\.[^\s.]|:\/\/|www\./iu;
/** What every merge field begins with. */
const BRACKETS = /[{[<«%*$]/u;
const NO_NAME =
  /^\s{0,9}(?:hi|hello|hey|dear|hola|bonjour|hallo|ol[aá]|oi|ciao|hoi|beste|null|undefined)[ \t]{1,3}(?:,|!|null\b|undefined\b)/giu;
const CALENDAR =
  /(?:calendly\.com|cal\.com|meetings\.hubspot|savvycal\.com|tidycal\.com|zcal\.co|youcanbook\.me|calendar\.app\.google|koalendar\.com|acuityscheduling|doodle\.com\/bp)[^\s]{0,200}/giu;
const LINK =
  /https?:\/\/[^\s]{1,300}|www\.[^\s]{1,200}|\b[a-z0-9-]{2,40}\.(?:com|net|org|io|co|ai|app|dev|ly|me|es|fr|de|br|it|nl|eu|uk|example)\b(?:\/[^\s]{0,200})?|\b[a-z0-9-]{2,40}\.[a-z]{2,12}\/[^\s]{1,200}/giu;
const BULLET = /(?:^|\n)[ \t]{0,8}(?:[-*•·▪►▶➤➡→✅✔☑✓👉🔹🔸⭐]|\d[.)])[^\n]{1,200}/gu;
const QUESTION = /[?？؟]/gu;
const EMOJI = /\p{Extended_Pictographic}/gu;

/** More of a kind say nothing new; the bound keeps what is compared pairwise small. */
const MARKS_MOST = 40;

/** Most notes have none, and a search costs a fraction of asking for all. */
const matches = (note: string, pattern: RegExp): readonly RegExpExecArray[] =>
  note.search(pattern) < 0 ? [] : [...note.matchAll(pattern)];

function find(code: CueCode, note: string, patterns: readonly RegExp[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const pattern of patterns)
    for (const { index, 0: text } of matches(note, pattern))
      if (marks.length < MARKS_MOST) marks.push({ code, from: index, to: index + text.length });
  return marks;
}

/** Merge fields, links and lists of a note. Linear; never throws. */
export function findMarks(note: string): readonly Mark[] {
  const mayLink = DOT_WITHIN.test(note);
  const calendar = mayLink ? find('calendar-link', note, [CALENDAR]) : [];
  const links = (mayLink ? find('link', note, [LINK]) : []).filter(
    (link) => !calendar.some((mark) => mark.from < link.to && link.from < mark.to),
  );
  const bullets = note.includes('\n') ? find('bullets', note, [BULLET]) : []; // one is none
  return [
    ...find('merge-field', note, BRACKETS.test(note) ? [...MERGE_FIELDS, NO_NAME] : [NO_NAME]),
    ...calendar,
    ...links,
    ...(bullets.length > 1 ? bullets : []),
  ];
}

/** Offsets just behind each question mark. */
export function questionEnds(note: string): readonly number[] {
  return matches(note, QUESTION)
    .slice(0, MARKS_MOST)
    .map((match) => match.index + match[0].length);
}

/** Number of emoji. */
export function countEmoji(note: string): number {
  return isAscii(note) ? 0 : matches(note, EMOJI).length;
}
