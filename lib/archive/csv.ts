/** Comma-separated values (RFC 4180) piece by piece, with line numbers: a person has to find what is wrong with a file. */

import { Fault } from './fault';

export interface CsvRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Far more than LinkedIn lets anybody write. */
export const FIELD_MOST = 10_000;
/** A record longer than this has lost a closing quote. */
const RECORD_MOST = 100_000;
const DELIMITERS = [',', ';', '\t'] as const;

export interface CsvReader {
  /** The records that the text completes. */
  readonly push: (text: string) => readonly CsvRecord[];
  /** What is left when the file is over. */
  readonly end: () => readonly CsvRecord[];
}

/** The delimiter that the first line uses most: spreadsheet programs of many countries save with semicolons. */
function delimiterOf(text: string): string {
  const first = text.split(/[\r\n]/u, 1)[0] ?? '';
  const count = (sign: string): number => first.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** @throws Fault where a quote is left open or stands where none may, or a field is too long. */
export function csvReader(): CsvReader {
  let rest = '';
  let line = 1;
  let delimiter: string | null = null;

  /** Takes complete records off the front of `rest`. At the end of the file the last one needs no line break. */
  function take(isEnd: boolean): CsvRecord[] {
    delimiter ??= delimiterOf(rest);
    const text = rest;
    const records: CsvRecord[] = [];
    let at = 0; // where the record begins
    for (;;) {
      const found = recordAt(text, at, line, delimiter, isEnd);
      if (found === null) break;
      if (found.fields.length > 1 || found.fields[0] !== '') records.push({ line, fields: found.fields });
      line += found.breaks;
      at = found.next;
    }
    rest = text.slice(at);
    if (rest.length > RECORD_MOST) throw new Fault('quote-open', line);
    return records;
  }

  return {
    push: (text) => {
      rest += text;
      // The first line decides about the delimiter, so it has to be there.
      return delimiter === null && !/[\r\n]/u.test(rest) && rest.length < RECORD_MOST ? [] : take(false);
    },
    end: () => take(true),
  };
}

interface Found {
  readonly fields: readonly string[];
  readonly next: number;
  /** Line breaks within and after it. */
  readonly breaks: number;
}

/** The record that begins at `start`; null where the text does not hold it to its end. */
function recordAt(text: string, start: number, line: number, delimiter: string, isEnd: boolean): Found | null {
  if (start >= text.length) return null;
  const fields: string[] = [];
  let at = start;
  let breaks = 0;
  for (;;) {
    let value: string;
    if (text[at] === '"') {
      const opened = line + breaks;
      const close = closingQuote(text, at + 1);
      if (close === null) {
        if (isEnd) throw new Fault('quote-open', opened);
        return null;
      }
      value = text.slice(at + 1, close).replaceAll('""', '"');
      breaks += countBreaks(value);
      at = close + 1;
      if (at >= text.length && !isEnd) return null; // it may be the first of two quotes
      const after = text[at];
      if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r')
        throw new Fault('quote-stray', line + breaks);
    } else {
      const from = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
      if (at >= text.length && !isEnd) return null;
      value = text.slice(from, at);
    }
    if (value.length > FIELD_MOST) throw new Fault('field-long', line + breaks);
    fields.push(value);
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (text[at] === '\r' && at + 1 >= text.length && !isEnd) return null; // half of a line break
    if (at < text.length) breaks += 1;
    return { fields, next: at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1), breaks };
  }
}

/** The quote that closes a field: the first that is not doubled. Null where there is none yet. */
function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return null;
}

const countBreaks = (value: string): number => value.split(/\r\n|\r|\n/u).length - 1;
