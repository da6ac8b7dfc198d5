/** Invented exports, as files. */

import { crc32, deflateRawSync } from 'node:zlib';

export const NEW_HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
export const OLD_HEADER = 'From,To,Sent At,Message,Direction';

export interface Sent {
  readonly name?: string;
  readonly slug?: string;
  readonly note?: string;
  readonly at?: string;
  readonly direction?: string;
}

const quoted = (text: string): string => (/[",\r\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const rowOf = ({
  name = 'Ana Example',
  slug = 'ana-example',
  note = '',
  at = '1/29/26, 2:37 PM',
  direction = 'INCOMING',
}: Sent = {}): string =>
  [
    name,
    'Me Myself',
    at,
    note,
    direction,
    `https://www.linkedin.com/in/${slug}`,
    'https://www.linkedin.com/in/me-myself',
  ]
    .map(quoted)
    .join(',');

export const oldRow = (sent: Sent = {}): string => rowOf({ ...sent, slug: 'x' }).split(',https://')[0] ?? '';

export const csv = (...lines: string[]): Blob => new Blob([`${lines.join('\n')}\n`]);

export interface Packed {
  readonly name: string;
  readonly text: string;
  readonly stored?: boolean;
  readonly locked?: boolean;
  /** Sizes stand behind the data only, as writers of streams do. */
  readonly streamed?: boolean;
}

/** A zip, byte by byte. */
export function zip(...files: Packed[]): Blob {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, text, stored = false, locked = false, streamed = false } of files) {
    const raw = Buffer.from(text);
    const packed = stored ? raw : deflateRawSync(raw);
    const path = Buffer.from(name);
    const flags = (locked ? 1 : 0) | (streamed ? 8 : 0);
    const sums = (buffer: Buffer, from: number): void => {
      buffer.writeUInt32LE(crc32(raw), from);
      buffer.writeUInt32LE(packed.length, from + 4);
      buffer.writeUInt32LE(raw.length, from + 8);
    };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    if (!streamed) sums(head, 14);
    head.writeUInt16LE(path.length, 26);
    const behind = Buffer.alloc(streamed ? 16 : 0);
    if (streamed) {
      behind.writeUInt32LE(0x08074b50, 0);
      sums(behind, 4);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    sums(central, 16);
    central.writeUInt16LE(path.length, 28);
    central.writeUInt32LE(at, 42);
    table.push(central, path);
    bodies.push(head, path, packed, behind);
    at += head.length + path.length + packed.length + behind.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(table).length, 12);
  end.writeUInt32LE(at, 16);
  return new Blob([Buffer.concat([...bodies, ...table, end])]);
}
