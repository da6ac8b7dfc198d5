import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface AxeViolation {
  readonly rule: string;
  readonly impact: string | null;
  readonly help: string;
  /** Each element as `selector: what to mend`. */
  readonly elements: readonly string[];
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in a document as it is drawn now; an empty list is the goal. Works in a Screen, and in a Playwright page by
 * `axeViolations((script) => page.evaluate(script))`. Evaluated as one expression, because our pages' policy lets no script tag in.
 * Throws when axe could check nothing, which would look like perfection.
 */
export async function axeViolations(
  evaluate: (expression: string) => Promise<unknown>,
): Promise<readonly AxeViolation[]> {
  const { violations, passes } = (await evaluate(`(async () => {
    ${SOURCE}
    const { violations, passes } = await axe.run(document);
    return {
      passes: passes.length,
      violations: violations.map(({ id, impact, help, nodes }) => ({ rule: id, impact: impact ?? null, help,
        elements: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary) })),
    };
  })()`)) as { violations: readonly AxeViolation[]; passes: number };
  if (passes === 0 && violations.length === 0) throw new Error('axe checked nothing: is the document drawn?');
  return violations;
}
