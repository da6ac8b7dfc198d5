/** The time of the fault run: true time, the computer's clock that can be set, and a clock that stands while the machine sleeps. */

interface Event {
  readonly at: number;
  readonly order: number;
  readonly work: () => Promise<void>;
}

export class Time {
  /** Milliseconds of true time since the beginning of the run. */
  true = 0;
  /** What the computer's clock shows at true time 0; setting the clock changes it. */
  private base: number;
  private slept = 0;
  private events: Event[] = [];
  private serial = 0;

  constructor(startsAt: number) {
    this.base = startsAt;
  }

  readonly wall = (): number => this.base + this.true;
  /** Like performance.now(): nobody can set it, and it does not run while the machine sleeps. */
  readonly steady = (): number => this.true - this.slept;

  setClock(byMs: number): void {
    this.base += byMs;
  }

  /** Everything that was due meanwhile comes late, all at once. */
  sleep(ms: number): void {
    this.true += ms;
    this.slept += ms;
  }

  after(ms: number, work: () => Promise<void>): void {
    this.serial += 1;
    this.events.push({ at: this.true + ms, order: this.serial, work });
  }

  /** The next event; where `together` and the one after it is close, both at once. False where there is none before `until`. */
  async step(until: number, together: boolean): Promise<boolean> {
    this.events.sort((a, b) => a.at - b.at || a.order - b.order);
    const [first, second] = this.events;
    if (first === undefined || first.at > until) return false;
    const due = together && second !== undefined && second.at - first.at < 400 ? [first, second] : [first];
    this.events.splice(0, due.length);
    this.true = Math.max(this.true, due.at(-1)?.at ?? 0);
    await Promise.all(due.map((e) => e.work()));
    return true;
  }

  /** Whatever was still to happen does not. */
  clear(): void {
    this.events = [];
  }
}
