import type { Db } from '../../lib/db/open';
import type { World } from '../../lib/platform/clock';
import { loadSettings } from '../../lib/settings/store';
import { judgingNow } from '../../lib/usecases/judging';
import { refresh } from '../../lib/usecases/learn';
import { keeperOf } from '../../lib/usecases/rejudge';

/** Brings verdicts up to date with every start (a new version may have come) and whenever the returned function is called. */
export function keepingJudged(db: Db, { now }: World, ready: Promise<unknown>): () => Promise<void> {
  const keep = keeperOf(db, async () => judgingNow(db, await loadSettings()), now);
  void ready.then(async () => {
    await refresh(db, (await loadSettings()).ownWords, now());
    await keep();
  });
  return keep;
}
