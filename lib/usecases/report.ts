/** The report that a person may copy for help: numbers and codes; no name, no note, no address of a person. */

import { CLASSIFIER_VERSION } from '../classify/version';
import type { Db } from '../db/open';
import { countSplits, currentRun } from '../db/queries';
import { isActRun } from '../domain/run';
import type { PageView } from '../messages/protocol';

export async function reportText(db: Db, page: PageView, version: string, agent: string): Promise<string> {
  const [counts, run, steps] = await Promise.all([countSplits(db), currentRun(db), db.steps.count()]);
  const { ownProfile: _ownProfile, buckets = [], ...shown } = page.report ?? { ownProfile: null };
  const facts = {
    replyworthy: version,
    classifier: CLASSIFIER_VERSION,
    browser: agent,
    // What LinkedIn calls its lists is read from the page, so only the counts are certain to be LinkedIn's.
    page: {
      state: page.state,
      ...shown,
      buckets: buckets.map(({ count, shown: isShown }) => ({ count, shown: isShown })),
    },
    stored: { ...counts, steps },
    run:
      run === null
        ? null
        : {
            kind: run.kind,
            status: run.status,
            pausedBecause: run.pausedBecause,
            ...(isActRun(run)
              ? { total: run.total, tally: run.tally, dry: run.dry }
              : { read: run.read, expected: run.expected }),
          },
  };
  return JSON.stringify(facts, null, 2);
}
