import type { Db } from '../../lib/db/open';
import type { CardIdentity } from '../../lib/domain/invitation';
import type { DecisionKind } from '../../lib/domain/outcome';
import type { PageReport } from '../../lib/domain/page';
import { report } from '../../lib/jobs/claims';
import { closeSummary, liveRun, pause } from '../../lib/jobs/life';
import { isWork } from '../../lib/jobs/next';
import { startReading, stop, undo } from '../../lib/jobs/runs';
import { sinceKnown } from '../../lib/jobs/since';
import { answer } from '../../lib/jobs/steps';
import { type Handlers, Refusal } from '../../lib/messages/answer';
import type { Failure } from '../../lib/messages/protocol';
import { browser } from '../../lib/platform/browser';
import type { World } from '../../lib/platform/clock';
import { paceFloorMs } from '../../lib/platform/floor';
import { loadSettings, saveSettings } from '../../lib/settings/store';
import { believe, isAsked, isDoubtful, isOtherAccount, wasLeftOut } from '../../lib/usecases/account';
import { carryOn, resumeRun } from '../../lib/usecases/carry';
import * as decisions from '../../lib/usecases/decide';
import { eraseAll } from '../../lib/usecases/erase';
import { tryRule } from '../../lib/usecases/help';
import { importerOf } from '../../lib/usecases/import';
import { judgingNow } from '../../lib/usecases/judging';
import { forgetLearnt, teach } from '../../lib/usecases/learn';
import { rejudgeRows, seenChanges } from '../../lib/usecases/rejudge';
import { markReply, markSent, openReply, saveDraft } from '../../lib/usecases/reply';
import { reportText } from '../../lib/usecases/report';
import { type How, previewPolicy, type Started, startPolicyRun, startRun } from '../../lib/usecases/run';
import { see } from '../../lib/usecases/see';
import * as tabs from '../../lib/usecases/tabs';

const must = (isDone: boolean, otherwise: Failure = 'not-found'): null => {
  if (!isDone) throw new Refusal(otherwise);
  return null;
};

const done = async (work: Promise<unknown>): Promise<null> => {
  await work;
  return null;
};

/** Ignoring is a decision only where the person switched it on. */
async function allow(kinds: readonly DecisionKind[]): Promise<void> {
  if (kinds.includes('ignore') && !(await loadSettings()).ignore) throw new Refusal('not-allowed');
}

/** What the background does for each message; one line each, the work is in lib/usecases. */
export function handlersOf(db: Db, world: World, keepJudged: () => Promise<void>): Handlers {
  const { now } = world;
  const since = sinceKnown(world.steady);
  const importer = importerOf(db, async () => judgingNow(db, await loadSettings()), now);
  const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  /** Another account’s page: nothing of it is kept, and a run stands still. */
  const isForeign = async (page: PageReport, shown: readonly CardIdentity[] | null): Promise<boolean> => {
    const isOther =
      page.ownProfile !== null
        ? await isOtherAccount(page.ownProfile, world.token)
        : await (shown === null ? isAsked() : isDoubtful(db, page, shown));
    const run = isOther ? await liveRun(db) : null;
    if (run !== null) await pause(db, run.id, 'another-account', now());
    return isOther;
  };
  const how = async (words: string, dry: boolean): Promise<How> => {
    const { pace, agreedAt } = await loadSettings();
    const graceMs = pace.graceSeconds * 1000;
    return { runId: world.token(), words, now: now(), graceMs, dry, agreed: agreedAt !== null };
  };
  const begun = (started: Started): { runId: string } => {
    if (!started.ok) throw new Refusal(started.failure);
    void tabs.wake();
    return { runId: started.runId };
  };
  return {
    'page.seen': async ({ report: page, cards }) => {
      if (await isForeign(page, cards)) return { runActive: false };
      const { verdict, helps } = await judgingNow(db, await loadSettings());
      await see(db, cards, now(), verdict, helps);
      return { runActive: await isWork(db) };
    },
    'page.settled': async ({ identity, action }) => {
      await decisions.settleByPerson(db, identity, action, now());
      return null;
    },
    'page.sent': ({ personId }) => done(markSent(db, personId, now())),
    'step.next': async (question) =>
      (await isForeign(question.report, null))
        ? { do: 'stop' }
        : (await wasLeftOut())
          ? { do: 'reload' }
          : carryOn(db, question, { ...world, since, pace: (await loadSettings()).pace, floorMs: paceFloorMs() }),
    'step.report': async ({ token, result }) => ({ accepted: await report(db, token, result, now()) }),
    'page.view': () => tabs.view(),
    'page.open': () => done(tabs.openInvitations()),
    'page.front': () => done(tabs.openInvitations()),
    'page.reload': ({ tabId }) => done(tabs.reload(tabId)),
    'page.save': async () => {
      const saved = await tabs.save();
      if (!saved.ok) throw new Refusal(saved.failure);
      return saved.value;
    },
    'read.start': async ({ all }) => {
      const run = await startReading(db, world.token(), all, now());
      if (run === null) throw new Refusal('busy');
      void tabs.wake();
      return { runId: run.id };
    },
    'run.start': async ({ items, words, dry }) => {
      await allow(items.map((i) => i.kind));
      return begun(await startRun(db, items, await how(words, dry)));
    },
    'policy.preview': async ({ policy }) => previewPolicy(db, policy, await tabs.mountedCards()),
    'policy.start': async ({ policy, words, dry }) => begun(await startPolicyRun(db, policy, await how(words, dry))),
    'run.pause': async ({ runId }) => must(await pause(db, runId, 'by-person', now()), 'run-over'),
    'run.resume': async ({ runId }) => {
      if ((await liveRun(db))?.pausedBecause === 'another-account') await believe();
      must(await resumeRun(db, runId, now()), 'run-over');
      void tabs.wake();
      return null;
    },
    'run.stop': async ({ runId }) => must(await stop(db, runId, now()), 'run-over'),
    'run.undo': async ({ runId }) => must(await undo(db, runId, now()), 'too-late'),
    'run.seen': ({ runId }) => done(closeSummary(db, runId)),
    decide: async ({ ids, kind }) => {
      await allow([kind]);
      return { decided: await decisions.decide(db, ids, kind, now()) };
    },
    undecide: async ({ ids }) => {
      const undone = await decisions.undecide(db, ids, now());
      // While they were decided they kept the verdict they were decided on.
      await rejudgeRows(db, ids, await judgingNow(db, await loadSettings()), now());
      return { undone };
    },
    correct: async ({ id, as }) => {
      const row = await decisions.correct(db, id, as, now());
      if (row === null) throw new Refusal('not-found');
      const settings = await loadSettings();
      await teach(db, row, as, settings.ownWords, now());
      await rejudgeRows(db, [id], await judgingNow(db, settings), now());
      void keepJudged();
      return null;
    },
    'could-not-tell': async ({ id, was }) => must(await answer(db, id, was === 'accepted', now())),
    'reply.save': async ({ id, draft }) => must(await saveDraft(db, id, draft, now())),
    'reply.open': async ({ id, text }) => {
      const outcome = await openReply(db, id, text, { now, wait });
      if (outcome === 'not-found') throw new Refusal('not-found');
      return { outcome };
    },
    'reply.mark': async ({ id, state }) => must(await markReply(db, id, state, now())),
    'terms.agree': () => saveSettings({ agreedAt: now() }),
    'settings.set': async (change) => {
      const settings = await saveSettings(change);
      void keepJudged();
      return settings;
    },
    'help.try': async ({ rule, examples }) => tryRule(db, rule, (await loadSettings()).ownWords, examples),
    'learnt.reset': async () => {
      await forgetLearnt(db);
      void keepJudged();
      return null;
    },
    'changes.seen': () => done(seenChanges(db)),
    'import.add': async ({ importId, from, incoming }) => {
      if (!(await importer.add(importId, from, incoming))) throw new Refusal('interrupted');
      return null;
    },
    'import.store': async ({ importId }) => {
      const result = await importer.store(importId);
      if (result === null) throw new Refusal('interrupted');
      return result;
    },
    'import.progress': async ({ importId }) => importer.progress(importId),
    'import.drop': async ({ importId }) => {
      importer.drop(importId);
      return null;
    },
    'report.text': async () => ({
      text: await reportText(db, await tabs.view(), browser.runtime.getManifest().version, navigator.userAgent),
    }),
    erase: () => done(eraseAll(db)),
  };
}
