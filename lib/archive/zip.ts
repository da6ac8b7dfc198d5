/**
 * One file out of a zip, by the browser's own decompressor: only the table at the end and the one entry are ever read, so a whole export of
 * hundreds of megabytes costs no more. Format: APPNOTE.TXT of PKWARE, sections 4.3 and 4.4.
 */

import { crc32 } from '../domain/crc32';
import { Fault } from './fault';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The table's own record and the longest comment behind it. */
const TAIL = 22 + 0xffff;
const TABLE_MOST = 16_000_000;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  if (from < 0 || to > file.size || from > to) throw new Fault('zip-damaged');
  return new DataView(await file.slice(from, to).arrayBuffer());
}

async function entriesOf(file: Blob): Promise<readonly Entry[]> {
  const tail = await viewOf(file, Math.max(0, file.size - TAIL), file.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Fault('zip-damaged');
  const [size, at] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (size > TABLE_MOST) throw new Fault('too-big');
  const table = await viewOf(file, at, at + size);
  const entries: Entry[] = [];
  for (let i = 0; i + 46 <= table.byteLength && table.getUint32(i, true) === CENTRAL; ) {
    const [nameSize, extra, comment] = [28, 30, 32].map((o) => table.getUint16(i + o, true)) as [
      number,
      number,
      number,
    ];
    if (i + 46 + nameSize > table.byteLength) throw new Fault('zip-damaged');
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(table.buffer, i + 46, nameSize)),
      isLocked: (table.getUint16(i + 8, true) & 1) === 1,
      method: table.getUint16(i + 10, true),
      crc: table.getUint32(i + 16, true),
      packed: table.getUint32(i + 20, true),
      size: table.getUint32(i + 24, true),
      at: table.getUint32(i + 42, true),
    });
    i += 46 + nameSize + extra + comment;
  }
  return entries;
}

/** Passes bytes on; ends with a fault where they are not those that were packed. */
function checked({ crc, size }: Entry): TransformStream<Uint8Array, Uint8Array> {
  let sum = 0;
  let seen = 0;
  return new TransformStream({
    transform: (bytes, out) => {
      seen += bytes.length;
      if (seen > size) throw new Fault('zip-damaged'); // more than promised: a bomb, or broken
      sum = crc32(bytes, sum);
      out.enqueue(bytes);
    },
    flush: () => {
      if (seen !== size || sum !== crc) throw new Fault('zip-damaged');
    },
  });
}

export async function isZip(file: Blob): Promise<boolean> {
  if (file.size < 22) return false;
  const mark = (await viewOf(file, 0, 4)).getUint32(0, true);
  return mark === LOCAL || mark === END;
}

export interface Unpacked {
  readonly size: number;
  readonly bytes: ReadableStream<Uint8Array>;
}

/**
 * The one entry whose path fits.
 * @throws Fault where the zip is damaged or locked, or holds no such entry.
 */
export async function unzip(file: Blob, path: RegExp): Promise<Unpacked> {
  const entry = (await entriesOf(file)).find(({ name }) => path.test(name));
  if (entry === undefined) throw new Fault('zip-without');
  if (entry.isLocked) throw new Fault('zip-locked');
  const head = await viewOf(file, entry.at, entry.at + 30);
  if (head.getUint32(0, true) !== LOCAL) throw new Fault('zip-damaged');
  const from = entry.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + entry.packed > file.size) throw new Fault('zip-damaged');
  const packed = file.slice(from, from + entry.packed).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Fault('zip-damaged');
  const bytes = entry.method === STORED ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  return { size: entry.size, bytes: bytes.pipeThrough(checked(entry)) };
}
