import { defineBackground } from 'wxt/utils/define-background';
import { openDb } from '../../lib/db/open';
import { listen } from '../../lib/messages/answer';
import { world } from '../../lib/platform/clock';
import { watchBadge } from './badge';
import { boot } from './boot';
import { keepingJudged } from './judged';
import { watchNotices } from './notices';
import { handlersOf } from './router';
import { watch } from './watchdog';

export default defineBackground({
  type: 'module',
  main: () => {
    const db = openDb();
    const ready = boot(db, world);
    const keepJudged = keepingJudged(db, world, ready);
    listen(ready, handlersOf(db, world, keepJudged));
    watch(db, world, ready);
    watchBadge(db);
    watchNotices(db);
  },
});
