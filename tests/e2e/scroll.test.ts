import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Windowed } from '../linkedin/windowed';
import { openBundled } from '../support/page-bundle';

declare const windowed: Windowed;

it('no card is passed over in a list that mounts only what is in view, wherever it stands when reading begins', async () => {
  const { page, close } = await openBundled(join(import.meta.dirname, '../linkedin/windowed.ts'));
  const all = Array.from({ length: 40 }, (_, n) => n);
  try {
    const read = (scrollTop: number) => page.evaluate((how) => windowed.readOn(how), { count: all.length, scrollTop });
    expect(await read(0)).toEqual(all);
    expect((await read(2000)).sort((a, b) => a - b)).toEqual(all);
  } finally {
    await close();
  }
});
