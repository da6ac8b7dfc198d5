import { chooseOption, clickPoint, selectContents } from './in-page';
import { parseKey } from './keys';
import { poll } from './poll';
import { describeSteps, type ScreenPort, type Step, type Words } from './screen-port';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Firefox centres an element of odd height in turn one pixel higher and lower: that is standing still. */
const isNear = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) <= 1 && Math.abs(a.y - b.y) <= 1;

/**
 * One control, found anew for every question, by role and accessible name. Whatever acts waits (up to 10 s) for exactly one match that
 * is shown, enabled and not covered; the questions `count`, `exists` and `texts` answer at once.
 */
export class Control {
  constructor(
    private readonly port: ScreenPort,
    private readonly steps: readonly Step[],
  ) {}

  /** A control inside this one. */
  byRole(role: string, name: Words | null = null): Control {
    return new Control(this.port, [...this.steps, { role, name, text: null, nth: null }]);
  }

  /** Only those whose shown text is, or matches, `text`: the row of one person. */
  withText(text: Words): Control {
    return this.narrowed({ text });
  }

  /** The one at this place, from 0. */
  nth(nth: number): Control {
    return this.narrowed({ nth });
  }

  async count(): Promise<number> {
    return (await this.port.onMatches(this.steps, '() => true')).length;
  }

  async exists(): Promise<boolean> {
    return (await this.count()) > 0;
  }

  /** The shown text of every match, in order. */
  async texts(): Promise<readonly string[]> {
    return (await this.port.onMatches(this.steps, '(element) => element.innerText ?? element.textContent')) as string[];
  }

  async waitFor(timeoutMs = 10_000): Promise<void> {
    await poll(() => this.exists(), { what: this.toString(), timeoutMs, instead: () => this.screenText() });
  }

  async waitGone(timeoutMs = 10_000): Promise<void> {
    await poll(async () => !(await this.exists()), { what: `no ${this}`, timeoutMs, instead: () => this.screenText() });
  }

  async text(): Promise<string> {
    return String(await this.ask('(element) => element.innerText ?? element.textContent'));
  }

  async value(): Promise<string> {
    return String(await this.ask('(element) => element.value ?? element.textContent'));
  }

  async attribute(name: string): Promise<string | null> {
    return (await this.ask('(element, name) => element.getAttribute(name)', name)) as string | null;
  }

  async isChecked(): Promise<boolean> {
    return (await this.ask("(e) => e.checked === true || e.getAttribute('aria-checked') === 'true'")) === true;
  }

  async isEnabled(): Promise<boolean> {
    return (await this.ask("(e) => !e.matches(':disabled') && e.getAttribute('aria-disabled') !== 'true'")) === true;
  }

  async isFocused(): Promise<boolean> {
    return (await this.ask('(element) => element === element.ownerDocument.activeElement')) === true;
  }

  /** A real click in the middle of the control, once it stands still. */
  async click(timeoutMs = 10_000): Promise<void> {
    let trouble = 'nothing';
    let before: Point | null = null;
    const point = await poll(
      async () => {
        const found = await this.port.onMatches(this.steps, clickPoint);
        const answer = found[0] as { x?: number; y?: number; trouble?: string } | undefined;
        trouble = found.length === 1 ? (answer?.trouble ?? 'it moves') : `${found.length} matches`;
        if (found.length !== 1 || answer?.x === undefined || answer.y === undefined) return null;
        const place = { x: answer.x, y: answer.y };
        const still = before !== null && isNear(before, place);
        before = place;
        return still && place;
      },
      { what: `${this} to be clicked`, timeoutMs, instead: async () => `${trouble}; ${await this.screenText()}` },
    );
    await this.port.clickAt(point.x, point.y);
  }

  /** Replaces the contents of a text box as typing would: with the browser's own input events. */
  async fill(text: string): Promise<void> {
    await this.click();
    await this.ask(selectContents);
    if (text === '') await this.port.press(parseKey('Delete'));
    else await this.port.insertText(text);
  }

  /** Chooses an option of a `<select>` by its words. Its list is drawn by the system, so this is the one act without real input. */
  async choose(option: string): Promise<void> {
    if ((await this.ask(chooseOption, option)) !== true) throw new Error(`${this} has no option ${option}`);
  }

  /** Focuses the control and presses a key like `Enter`, `j`, `Shift+X` or `Control+Enter`. */
  async press(key: string): Promise<void> {
    await this.ask('(element) => { element.focus(); }');
    await this.port.press(parseKey(key));
  }

  toString(): string {
    return `a ${describeSteps(this.steps)}`;
  }

  private narrowed(change: Partial<Step>): Control {
    const last = this.steps.at(-1);
    if (!last) throw new Error('A control has at least one step');
    return new Control(this.port, [...this.steps.slice(0, -1), { ...last, ...change }]);
  }

  private async ask(source: string, argument?: unknown): Promise<unknown> {
    let count = 0;
    const found = await poll(
      async () => {
        const answers = await this.port.onMatches(this.steps, source, argument);
        count = answers.length;
        return count === 1 && { answer: answers[0] };
      },
      { what: this.toString(), timeoutMs: 10_000, instead: async () => `${count} matches; ${await this.screenText()}` },
    );
    return found.answer;
  }

  private async screenText(): Promise<string> {
    return JSON.stringify(await this.port.evaluate('document.body.innerText'));
  }
}
