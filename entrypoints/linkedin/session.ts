import type { CardIdentity } from '../../lib/domain/invitation';
import type { PageReport } from '../../lib/domain/page';
import { settledBy, watchOwnClicks } from '../../lib/linkedin/clicks';
import { detect } from '../../lib/linkedin/detect';
import { probe } from '../../lib/linkedin/probe';
import { createReader, type Reader } from '../../lib/linkedin/read';
import { ask } from '../../lib/messages/ask';
import { carry } from './loop';
import { onWake, pause } from './pause';
import { LASTING_MS, steady } from './steady';

/** LinkedIn renders in bursts; one report covers a burst. */
const QUIET_MS = 120;
const CHUNK = 100;

export interface Session {
  readonly doc: Document;
  readonly isHere: () => boolean;
  reader: Reader | null;
  readonly report: () => PageReport;
  /** Sends what is new; true where a run is going on. */
  readonly flush: () => Promise<boolean>;
  /** The script belongs to a build that is gone, or the page was left: nothing more is done. */
  isOver: boolean;
}

const PATIENCE_FOR_OWN_CLICK_MS = 5_000;

let current: Session | null = null;

/** The page in numbers: from the session that reads it where there is one, else from a look of its own. */
export const reportOf = (doc: Document): PageReport =>
  current?.report() ?? steady(probe(doc, location.href), Date.now());

/** Who is on the page now, as far as the session has read it. */
export const mountedCards = (): readonly CardIdentity[] => (current?.reader?.mounted() ?? []).map((c) => c.identity);

/** Watches the invitation page from arrival to leaving. Returns how to leave. */
export function startSession(doc: Document, isHere: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isCarrying = false;
  let hasGreeted = false;
  const session: Session = {
    doc,
    isHere,
    reader: null,
    isOver: false,
    report: () => steady(session.reader?.report() ?? probe(doc, location.href), Date.now()),
    flush: async () => {
      recognise();
      const news = session.reader?.read() ?? [];
      if (news.length === 0 && hasGreeted) return false;
      hasGreeted = true;
      let isRunning = false;
      for (let from = 0; from === 0 || from < news.length; from += CHUNK) {
        const cards = news.slice(from, from + CHUNK).map((c) => c.observation);
        const answer = await ask('page.seen', { report: session.report(), cards });
        if (answer.ok) isRunning = answer.value.runActive;
        else if (answer.failure === 'stale-build') session.isOver = true;
        else {
          session.reader = null; // what was not recorded is read again from the start
          break;
        }
      }
      return isRunning;
    },
  };

  current = session;

  const recognise = (): void => {
    if (session.reader !== null && session.reader.generation.readOnly !== true) return;
    const { generation, strings } = detect(doc, location.href);
    if (generation === null || generation === session.reader?.generation) return;
    // Half built, a known layout can look like one that we do not know.
    if (generation.readOnly === true && session.report().state !== 'reading-only') lookSoon(LASTING_MS);
    else session.reader = createReader(doc, generation, strings, () => observer.takeRecords());
  };

  const look = async (): Promise<void> => {
    if (session.isOver || isCarrying || !(await session.flush()) || isCarrying) return;
    isCarrying = true;
    session.reader = null; // a run counts what it sees itself: everything mounted is reported once more
    await carry(session);
    isCarrying = false;
  };
  const lookSoon = (ms = QUIET_MS): void => {
    if (isCarrying || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void look();
    }, ms);
  };

  const observer = new MutationObserver((mutations) => {
    session.reader?.note(mutations);
    lookSoon();
  });
  observer.observe(doc, { childList: true, subtree: true, characterData: true });
  const unclick = watchOwnClicks(
    doc,
    () => session.reader,
    async (identity, action) => {
      for (let waited = 0; waited < PATIENCE_FOR_OWN_CLICK_MS && !session.isOver; waited += 250) {
        await pause(250);
        if (session.reader !== null && settledBy(doc, session.reader, identity)) {
          await ask('page.settled', { identity, action });
          return;
        }
      }
    },
  );
  const unwake = onWake(() => {
    hasGreeted = false; // ask whether there is a run, even with nothing new to tell
    lookSoon();
  });
  lookSoon();

  return () => {
    session.isOver = true;
    if (current === session) current = null;
    clearTimeout(timer);
    observer.disconnect();
    unclick();
    unwake();
  };
}
