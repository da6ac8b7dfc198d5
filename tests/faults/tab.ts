/** A LinkedIn tab as the fault run has it: what the content script does, over a page that is only a list. */

import { isNoteComplete, needsOwnClick, type Observation } from '../../lib/domain/invitation';
import type { StepResult } from '../../lib/domain/outcome';
import type { PageReport } from '../../lib/domain/page';
import type { StepAnswer, StepQuestion } from '../../lib/domain/step';
import { mountedOf, pageReport } from '../support/make';
import type { Click } from './linkedin';
import type { World } from './run';

const OUTCOME: Readonly<Record<Click['came'], StepResult['outcome']>> = {
  accepted: 'accepted',
  again: 'accepted',
  gone: 'refused',
  refused: 'refused',
  'asks-back': 'asks-back',
  dead: 'no-effect',
};

type Act = Extract<StepAnswer, { do: 'act' }>;

export class Tab {
  isOpen = true;
  visible = true;
  private visit = '';
  private wallAtLoad = 0;
  private steadyAtLoad = 0;
  /** All that this load can show, and how much of it is mounted. */
  private list: Observation[] = [];
  private mounted = 0;
  private counted = 0;
  private readonly reported = new Set<string>();
  private readonly touched = new Set<string>();
  private brought: StepQuestion['brought'] = 'none';
  private standsIn: PageReport['state'] | null = null;
  private isCarrying = false;
  private hasGreeted = false;
  private asked = 0;

  constructor(private readonly world: World) {
    this.load();
  }

  /** A new load: everything the old one was doing is gone, except what it has already sent to LinkedIn. */
  load(): void {
    const { time, linkedin } = this.world;
    this.visit = this.world.name('visit');
    this.wallAtLoad = time.wall();
    this.steadyAtLoad = time.steady();
    this.standsIn = linkedin.standsIn;
    const open = linkedin.open().map((p) => p.card);
    this.list = linkedin.loading === 'ten' ? open.slice(0, 10) : open;
    this.counted = open.length;
    this.mounted = Math.min(10, this.list.length);
    this.reported.clear();
    this.touched.clear();
    this.brought = 'none';
    this.hasGreeted = false;
    this.again(300);
  }

  close(): void {
    this.isOpen = false;
  }

  wake(): void {
    if (this.isCarrying) return;
    this.hasGreeted = false;
    this.again(50);
  }

  private get shown(): Observation[] {
    return this.list.slice(0, this.mounted);
  }

  /** Does it later, if this load is still there by then. */
  private soon(ms: number, work: () => Promise<void>): void {
    const { visit } = this;
    this.world.time.after(ms, async () => {
      if (this.isOpen && this.visit === visit) await work();
    });
  }

  private report(): PageReport {
    const state = this.standsIn ?? (this.counted === 0 ? 'empty' : 'list');
    const buckets = [{ name: 'Focused', count: this.counted, shown: true }];
    const { locale } = this.world.linkedin;
    return pageReport({ state, buckets, cards: this.shown.length, visible: this.visible, locale });
  }

  /** One loop in each load, as in the content script. */
  private again(ms: number): void {
    this.isCarrying = true;
    this.soon(ms, () => this.carry());
  }

  /** One turn of the loop: tell what is new, ask, do. */
  private async carry(): Promise<void> {
    const { worker, time } = this.world;
    const { visit } = this;
    const isGone = (): boolean => this.visit !== visit || !this.isOpen;
    const news = this.standsIn === null ? this.shown.filter((c) => !this.reported.has(c.invitationId ?? '')) : [];
    if (news.length > 0 || !this.hasGreeted) {
      const told = await this.world.send(() => worker.seen(news));
      if (isGone()) return;
      if (!told.ok) return this.again(1_000);
      this.hasGreeted = true;
      for (const c of news) this.reported.add(c.invitationId ?? '');
      if (!told.value) {
        this.isCarrying = false; // no work, until something wakes it
        return;
      }
    }
    const askedAt = time.steady();
    this.asked += 1;
    const question: StepQuestion = {
      report: this.report(),
      mounted: mountedOf(this.standsIn === null ? this.shown : []).map((m) => ({
        ...m,
        touched: this.touched.has(m.invitationId ?? ''),
      })),
      rest: false,
      brought: this.brought,
      visit: this.visit,
      asked: this.asked,
      loadedAt: Math.min(this.wallAtLoad, time.wall() - (time.steady() - this.steadyAtLoad)),
    };
    const answer = await this.world.send(() => worker.next(question));
    if (isGone()) return;
    if (!answer.ok) return this.again(1_000);
    const next = answer.value;
    this.soon(answer.delayMs, async () => {
      if (next.do === 'stop') this.isCarrying = false;
      else if (next.do === 'wait') this.again(next.ms);
      else if (next.do === 'act') this.soon(this.world.stallMs(), () => this.act(next, askedAt));
      else if (next.do === 'bring-more') this.bring();
      else if (next.do === 'reload') this.soon(400, async () => this.load());
      else this.again(10);
    });
  }

  private bring(): void {
    if (!this.visible) this.brought = 'hidden';
    else if (this.mounted < this.list.length) {
      this.mounted = Math.min(this.list.length, this.mounted + 10);
      this.brought = 'more';
    } else this.brought = 'nothing';
    this.again(600);
  }

  private objection(card: Observation | undefined, { target, deadline, withinMs }: Act, askedAt: number) {
    const { time } = this.world;
    if (card === undefined) return 'not-on-page';
    if (card.kind !== 'person') return 'not-a-person';
    if (!isNoteComplete(card.doubts)) return 'not-read';
    if (card.noteHash !== target.noteHash) return 'changed';
    if (needsOwnClick(card.doubts)) return 'needs-own-click';
    if (time.wall() >= deadline || time.steady() >= askedAt + withinMs) return 'too-late';
    return target.dry ? 'would-act' : null;
  }

  private async act(next: Act, askedAt: number): Promise<void> {
    const id = next.target.invitationId ?? '';
    const card = this.shown.find((c) => c.invitationId === id);
    const against = this.objection(card, next, askedAt);
    if (against !== null) return this.tell(next.token, { outcome: against, evidence: 'none', clicked: false });
    this.touched.add(id);
    // From here on it is LinkedIn's, whatever becomes of this tab.
    const latencyMs = this.world.latencyMs();
    const { visit } = this;
    if (this.world.diesNow()) this.load();
    this.world.time.after(latencyMs, async () => {
      const came = this.world.accept(id);
      if (!this.isOpen || this.visit !== visit) return;
      if (OUTCOME[came] === 'accepted') {
        this.list = this.list.filter((c) => c.invitationId !== id);
        this.mounted = Math.min(this.mounted, this.list.length);
        this.counted -= 1;
      }
      const evidence = OUTCOME[came] === 'accepted' ? 'acknowledged' : 'none';
      await this.tell(next.token, { outcome: OUTCOME[came], evidence, clicked: true });
    });
  }

  private async tell(token: string, result: StepResult, tries = 20): Promise<void> {
    const { visit } = this;
    const answer = await this.world.send(() => this.world.worker.report(token, result));
    if (this.visit !== visit || !this.isOpen) return;
    if (answer.ok || tries === 0) {
      this.brought = 'none';
      this.again(answer.ok ? answer.delayMs : 500);
    } else this.soon(500, () => this.tell(token, result, tries - 1));
  }
}
