/**
 * Invitations.csv of LinkedIn's own export, alone or in the zip. Its columns: From, To, Sent At, Message, Direction, and since late 2023
 * inviterProfileUrl and inviteeProfileUrl (seen in about thirty exports to October 2026).
 */

import type { ArchiveProblem, Incoming } from '../domain/archive';
import { profileSlugOf } from '../linkedin/urls';
import { type CsvRecord, csvReader } from './csv';
import { isMonthFirst, momentOf, type RawDate, rawDate } from './dates';
import { Fault } from './fault';
import { isZip, unzip } from './zip';

/** A hundred thousand invitations with long notes are 40 MB. */
export const ARCHIVE_LIMITS = { bytes: 200_000_000, records: 300_000 };

const PATH = /(^|\/)invitations\.csv$/iu;
const NEEDED = ['from', 'sent at', 'message', 'direction'] as const;
const PROFILE = 'inviterprofileurl';

export interface Read {
  readonly incoming: readonly Incoming[];
  /** Invitations that the person sent: left out. */
  readonly outgoing: number;
}

export type ReadArchive =
  | ({ readonly ok: true } & Read)
  | { readonly ok: false; readonly problem: ArchiveProblem }
  | { readonly ok: 'stopped' };

interface Columns {
  readonly count: number;
  readonly at: ReadonlyMap<string, number>;
}

function columnsOf({ fields, line }: CsvRecord): Columns {
  const names = fields.map((name) =>
    name
      .replace(/^\ufeff/u, '')
      .trim()
      .toLowerCase(),
  );
  const at = new Map(names.map((name, i) => [name, i]));
  if (NEEDED.some((name) => !at.has(name))) throw new Fault('foreign', line);
  return { count: names.length, at };
}

/** As the page's notes are read: white space folded, line breaks kept. */
const textOf = (raw: string): string =>
  raw
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();

interface Draft extends Omit<Incoming, 'sentAt'> {
  readonly date: RawDate | null;
}

function draftOf({ fields, line }: CsvRecord, { count, at }: Columns): Draft | 'outgoing' {
  if (fields.length !== count) throw new Fault('columns', line);
  const field = (name: string): string => fields[at.get(name) ?? -1] ?? '';
  const direction = field('direction').trim().toUpperCase();
  const date = rawDate(field('sent at'), line);
  if (direction === 'OUTGOING') return 'outgoing';
  if (direction !== 'INCOMING') throw new Fault('direction', line);
  const note = textOf(field('message'));
  const slug = profileSlugOf(field(PROFILE).trim() || null);
  return { line, name: textOf(field('from')), slug, note: note === '' ? null : note, date };
}

const breaksIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

const rest = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Bytes read at once: a few milliseconds of work, whatever the browser hands over. */
const PIECE = 1 << 18;

/** Told now and then how many of the bytes are read; what it answers is whether to go on. */
export type Progress = (readBytes: number, ofBytes: number) => boolean;

async function read(
  file: Blob,
  isPacked: boolean,
  progress: Progress,
  most: typeof ARCHIVE_LIMITS,
): Promise<Read | 'stopped'> {
  const { size, bytes } = isPacked
    ? await unzip(file, PATH)
    : { size: file.size, bytes: file.stream() as ReadableStream<Uint8Array> };
  if (size > most.bytes) throw new Fault('too-big');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const csv = csvReader();
  const drafts: Draft[] = [];
  const dates: RawDate[] = [];
  let columns: Columns | null = null;
  let [outgoing, readBytes] = [0, 0];

  const take = (records: readonly CsvRecord[]): void => {
    for (const record of records) {
      if (columns === null) {
        columns = columnsOf(record);
        continue;
      }
      const draft = draftOf(record, columns);
      if (draft === 'outgoing') outgoing += 1;
      else {
        drafts.push(draft);
        if (draft.date !== null) dates.push(draft.date);
      }
      if (drafts.length + outgoing > most.records) throw new Fault('too-big', record.line);
    }
  };
  let line = 1; // on which the next piece begins
  const decoded = (part: Uint8Array, stream: boolean): string => {
    try {
      const text = decoder.decode(part, { stream });
      line += breaksIn(text);
      return text;
    } catch {
      const [good] = new TextDecoder().decode(part).split('\ufffd');
      throw new Fault('not-text', line + breaksIn(good ?? ''));
    }
  };

  const reader = bytes.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (let at = 0; at < value.length; at += PIECE) {
      const piece = value.subarray(at, at + PIECE);
      readBytes += piece.length;
      take(csv.push(decoded(piece, true)));
      if (!progress(readBytes, size)) {
        await reader.cancel();
        return 'stopped';
      }
      await rest(); // a browser may hand over the whole file at once
    }
  }
  take(csv.push(decoded(new Uint8Array(), false)));
  take(csv.end());
  if (columns === null) throw new Fault('foreign', 1);
  const monthFirst = isMonthFirst(dates);
  const incoming = drafts.map(({ date, ...draft }) => ({
    ...draft,
    sentAt: date === null ? null : momentOf(date, monthFirst),
  }));
  return { incoming, outgoing };
}

/** Reads a whole file or says what is wrong with it, and on which line. */
export async function readInvitations(
  file: Blob,
  progress: Progress = () => true,
  most = ARCHIVE_LIMITS,
): Promise<ReadArchive> {
  const isPacked = await isZip(file).catch(() => false);
  try {
    const found = await read(file, isPacked, progress, most);
    return found === 'stopped' ? { ok: 'stopped' } : { ok: true, ...found };
  } catch (error) {
    // What is not ours comes from the decompressor or from the disk.
    const { fault, line } = error instanceof Fault ? error : new Fault(isPacked ? 'zip-damaged' : 'unreadable');
    return { ok: false, problem: { fault, line } };
  }
}
