import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTest, loadCorpus } from '../../lib/classify/training/notes';
import { launchChromium } from '../support/chromium';
import { bundle } from '../support/page-bundle';
import { builtExtension } from '../support/paths';
import type { Cost } from './in-worker';

const INVITATIONS = 4100;
const NOTED_PERCENT = 15;
const MOST_RATIO = 4;
const MOST_MS = 100;
/** Fresh browsers. Two workers with the same code differ by a tenth, since each compiles as it goes and places things in memory anew: the middle one counts. */
const WORKERS = 5;

/** Judging a whole inbox, in the extension's worker: as a ratio to only parting the same notes into words, because machines differ. */
export async function classifying(): Promise<boolean> {
  const notes = loadCorpus().filter(isTest);
  const noted = Math.round((INVITATIONS * NOTED_PERCENT) / 100);
  const rounds = Math.floor(notes.length / noted);
  const inboxes = Array.from({ length: rounds }, (_, round) =>
    // Of each language as many as there are: each inbox takes every so many-th note.
    Array.from({ length: INVITATIONS }, (_, i) => (i < noted ? (notes[round + i * rounds]?.note ?? null) : null)),
  );
  const code = await bundle(join(import.meta.dirname, 'in-worker.ts'));
  const costs: Cost[] = [];
  for (let i = 0; i < WORKERS; i++) costs.push(await costIn(`${code}; costOf(${JSON.stringify(inboxes)})`));
  const each = (part: keyof Cost): readonly number[] => costs.map((cost) => cost[part]).sort((a, b) => a - b);
  const middle = (part: keyof Cost): number => each(part)[WORKERS >> 1] ?? Number.POSITIVE_INFINITY;
  const range = (part: keyof Cost, digits: number): string =>
    `${middle(part).toFixed(digits)} (${each(part)
      .map((value) => value.toFixed(digits))
      .join(', ')})`;
  console.log(
    `classifying: ${INVITATIONS} invitations, ${noted} with a note, middle of ${WORKERS} workers: in ${range('first', 0)} ms when the worker has just started (at most ${MOST_MS}), ` +
      `${range('judged', 1)} ms later, longest note ${range('longest', 1)} ms; parting them into words ${range('tokenised', 1)} ms: ratio ${range('ratio', 2)}, at most ${MOST_RATIO}`,
  );
  return middle('ratio') <= MOST_RATIO && middle('first') <= MOST_MS;
}

/** What the code says of a worker that has just started. */
async function costIn(expression: string): Promise<Cost> {
  const run = await launchChromium({
    replicaPort: 1,
    spki: '',
    extensionDir: builtExtension('chrome', 'shipped'),
    profile: mkdtempSync(join(tmpdir(), 'replyworthy-bench-')),
  });
  try {
    return await run.inWorker<Cost>(expression);
  } finally {
    await run.close();
  }
}
