/** What a step costs apart from its pace, told from outside: by the extension's own records, LinkedIn's requests in the page, and nothing added to either. */

import type { Page } from 'playwright-core';
import type { Effect } from '../../lib/db/schema';
import type { LogEntry } from '../../lib/domain/log';
import type { ChromiumRun } from '../support/chromium';
import { table } from './stage';

/** In the order of a step. `answer` is LinkedIn's own time and no overhead. */
const PARTS = ['claim and click', 'answer', 'confirm', 'report and ask'] as const;

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Requests of accepts by this load of the page: when each began and ended, milliseconds since 1970. */
const acceptRequests = (page: Page): Promise<readonly (readonly [number, number])[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((e) => /accept/.test(e.name))
      .map(
        (e) =>
          [
            performance.timeOrigin + e.startTime,
            performance.timeOrigin + (e as PerformanceResourceTiming).responseEnd,
          ] as const,
      ),
  );

/** Prints the median of each part and of the overhead of a step; answers how many steps it rests on. */
export async function tellOverhead(run: ChromiumRun, page: Page): Promise<number> {
  const effects = (await table<Effect>(run, 'effects'))
    .filter((e) => e.state === 'confirmed')
    .sort((a, b) => a.at - b.at);
  const log = await table<LogEntry>(run, 'log');
  const requests = await acceptRequests(page);
  const steps = effects.slice(0, -1).flatMap(({ id, at }, i) => {
    const until = effects[i + 1]?.at ?? at;
    const reported = log.find((e) => e.code === 'step' && id.endsWith(`:${e.invitationId}`))?.at;
    const request = requests.find(([from]) => from >= at && from < until);
    if (reported === undefined || request === undefined) return [];
    return [[request[0] - at, request[1] - request[0], reported - request[1], until - reported]];
  });
  const parts = PARTS.map((name, i) => [name, median(steps.map((s) => s[i] ?? 0))] as const);
  const overhead = median(steps.map((s) => s.reduce((a, b) => a + b, 0) - (s[1] ?? 0)));
  const share = (ms: number): string => `${Math.round((100 * ms) / overhead)} %`.padStart(6);
  const lines = parts.map(
    ([name, ms]) =>
      `  ${name.padEnd(18)}${ms.toFixed(1).padStart(7)} ms${name === 'answer' ? '   LinkedIn’s own' : share(ms)}`,
  );
  console.log([`overhead of a step, median of ${steps.length}: ${overhead.toFixed(1)} ms`, ...lines].join('\n'));
  return steps.length;
}
