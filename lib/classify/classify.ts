import type { Verdict } from '../domain/verdict';
import { explain } from './explain';
import { NAME } from './grams';
import { detectLanguage } from './language';
import { type LocalLayer, localShift } from './local';
import { sigmoid, weigh } from './model';
import { type Reading, readNote } from './reading';
import { tokenise, words } from './text';
import { THRESHOLDS } from './thresholds';
import { entryOf } from './vocabulary';

export type { LocalLayer } from './local';

export interface NoteInput {
  readonly note: string | null;
  /** BCP 47 tag of the note's language; detected when absent. */
  readonly language?: string;
}

export interface ClassifyContext {
  readonly sender?: { readonly name: string; readonly headline: string };
  /** The recipient's own name, company and words: in a note they may be a merge field as well as knowledge. */
  readonly own?: readonly string[];
  /** What was learnt from the user's corrections. */
  readonly local?: LocalLayer;
  /** Least probability of `personal` that counts as personal, 0 to 1. */
  readonly threshold?: number;
}

const NONE: Verdict = { label: 'none', band: 'sure', score: 0, trace: [] };

function knownWords(context: ClassifyContext): ReadonlySet<string> {
  const texts = [context.sender?.name ?? '', context.sender?.headline ?? '', ...(context.own ?? [])];
  return new Set([NAME, ...texts.flatMap((text) => (text === '' ? [] : words(text)))]);
}

/** BCP 47 primary tag of the language of a note, `und` when nothing tells. */
export function languageOf(note: string): string {
  const tokens = tokenise(note);
  return detectLanguage(
    note,
    tokens,
    tokens.map(({ text }) => entryOf(text)),
  );
}

/** Reads a note as {@link classify} does, for learning from a correction (see `localKeys`). */
export function readingOf(input: NoteInput, context: ClassifyContext = {}): Reading {
  return readNote(input.note ?? '', input.language, knownWords(context), context.sender?.name ?? '');
}

/**
 * Judges a note: whether its reason belongs to this sender and this recipient (`personal`), is the sender's own business (`pitch`),
 * is empty (`generic`), or there is no note (`none`). Pure and deterministic; takes any string and never throws; linear in the note.
 * LinkedIn's default texts and bare greetings are always generic, whatever was learnt.
 */
export function classify(input: NoteInput, context: ClassifyContext = {}): Verdict {
  if (input.note === null || input.note === '') return NONE; // most invitations: nothing to read
  const reading = readingOf(input, context);
  if (reading.tokens.length === 0) return NONE;
  const { odds, pitch, pulls } = weigh(reading);
  if (reading.veto)
    return { label: 'generic', band: 'sure', score: THRESHOLDS.vetoed, trace: explain(reading, pulls, 0) };
  const shift = context.local ? localShift(context.local, reading, odds) : 0;
  const trace = explain(reading, pulls, shift);
  const free = sigmoid(odds + shift);
  const merged = reading.hits.some((hit) => hit.code === 'merge-field');
  const score = merged ? Math.min(free, THRESHOLDS.mergeFieldMost) : free;
  const threshold = context.threshold ?? THRESHOLDS.personal;
  const personal = score >= threshold && !merged;
  const label = personal ? 'personal' : pitch > 0 ? 'pitch' : 'generic';
  const [below, above] = reading.table
    ? [THRESHOLDS.below, THRESHOLDS.above]
    : [THRESHOLDS.unknownBelow, THRESHOLDS.unknownAbove];
  const unsure = !merged && score >= threshold - below && score < threshold + above;
  return { label, band: unsure ? 'unsure' : 'sure', score, trace };
}
