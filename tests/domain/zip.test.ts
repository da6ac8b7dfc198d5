// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { zip } from '../../lib/domain/zip';

/** The archive as any reader sees it: from the directory at its end to the entries. */
function unzip(bytes: Uint8Array): Record<string, { text: string; checksum: number }> {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const files: Record<string, { text: string; checksum: number }> = {};
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [checksum, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
    const nameLength = view.getUint16(at + 28, true);
    const entry = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    expect(view.getUint32(entry, true)).toBe(0x04034b50);
    expect(view.getUint32(entry + 14, true)).toBe(checksum);
    const data = entry + 30 + view.getUint16(entry + 26, true);
    files[name] = { text: new TextDecoder().decode(bytes.subarray(data, data + size)), checksum };
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

describe('an archive', () => {
  it('gives back the files that went in, whatever their names and texts', () => {
    const files = { 'b2/en/saved/source.html': '<p>Grüße 🌻</p>\n', 'leer.txt': '', 'ünicode.txt': 'x'.repeat(70_000) };
    const found = Object.fromEntries(Object.entries(unzip(zip(files))).map(([name, { text }]) => [name, text]));
    expect(found).toEqual(files);
  });

  it('has the checksums that ZIP asks for', () => {
    expect(unzip(zip({ a: '123456789' })).a?.checksum).toBe(0xcbf43926);
  });
});
