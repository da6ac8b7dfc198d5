/** Several small text files as one file that every system can open: a ZIP archive without compression. */

import { crc32 } from './crc32';

/** Names are UTF-8 (bit 11); 1 January 1980 is the first day that ZIP knows: when it was made is nobody's business. */
const UTF8 = 0x0800;
const FIRST_DAY = 0x0021;

/** Numbers of so many bytes each, the lowest byte first. */
const fields = (...pairs: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    pairs.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The archive of these files, by their paths. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [encoder.encode(path), encoder.encode(text)];
    const about = [
      [2, 20],
      [2, UTF8],
      [2, 0],
      [2, 0],
      [2, FIRST_DAY],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const entry = joined([fields([4, 0x04034b50], ...about), name, data]);
    const rest = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(fields([4, 0x02014b50], [2, 20], ...about), rest, name);
    entries.push(entry);
    offset += entry.length;
  }
  const index = joined(directory);
  const count = entries.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  return joined([...entries, index, end]);
}
