import { Control } from './control';
import { parseKey } from './keys';
import { poll } from './poll';
import { matchesWords, type ScreenPort, type Words } from './screen-port';

/** A document under test, the real toolbar popup above all; the same in both browsers. */
export class Screen {
  constructor(private readonly port: ScreenPort) {}

  /** The value of an expression in the document (promises are awaited, results are JSON values). */
  async evaluate<T = unknown>(expression: string): Promise<T> {
    return (await this.port.evaluate(expression)) as T;
  }

  byRole(role: string, name: Words | null = null): Control {
    return new Control(this.port, [{ role, name, text: null, nth: null }]);
  }

  /** The text that is shown. */
  async text(): Promise<string> {
    return String(await this.port.evaluate('document.body.innerText'));
  }

  async waitForText(pattern: Words, timeoutMs = 15_000): Promise<string> {
    const has = (text: string): boolean =>
      typeof pattern === 'string' ? text.replace(/\s+/g, ' ').includes(pattern) : matchesWords(text, pattern);
    return poll(
      async () => {
        const text = await this.text();
        return has(text) && text;
      },
      { what: `the text ${pattern}`, timeoutMs, instead: async () => JSON.stringify(await this.text()) },
    );
  }

  /** Presses a key on whatever has the focus: `j`, `Enter`, `Shift+X`, `Control+Enter`. */
  async press(key: string): Promise<void> {
    await this.port.press(parseKey(key));
  }

  /** Types into whatever has the focus. */
  async insertText(text: string): Promise<void> {
    await this.port.insertText(text);
  }

  /** Draws itself as for a person who prefers these colours, to the end of the change from the others. */
  async prefer(colours: 'light' | 'dark'): Promise<void> {
    await this.port.prefer(colours);
    await this.port.evaluate(
      'Promise.all(document.getAnimations().filter((each) => each instanceof CSSTransition).map((each) => each.finished.catch(() => null))).then(() => null)',
    );
  }

  /** A PNG of what is shown. */
  screenshot(): Promise<Buffer> {
    return this.port.screenshot();
  }

  isOpen(): Promise<boolean> {
    return this.port.isOpen();
  }

  /** Waits until it has closed itself. */
  async waitClosed(timeoutMs = 10_000): Promise<void> {
    await poll(async () => !(await this.isOpen()), { what: 'the screen to close', timeoutMs });
  }

  close(): Promise<void> {
    return this.port.close();
  }
}
