/** How many checks passed and failed. A skipped check is a failed one: nobody saw it pass. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export const PASSED: Counts = { passed: 1, failed: 0 };
export const FAILED: Counts = { passed: 0, failed: 1 };

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });

/**
 * Counts a vitest run. Whatever did not pass failed (skipped and todo too); a file that failed without a failed test (it did not
 * load, or a hook threw) is one failure; so are no tests at all, no report, and an exit code that no failure explains.
 */
export function countVitest(report: VitestReport | null, exitCode: number): Counts {
  if (report === null) return FAILED;
  const counts = sum(
    report.testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults.length - passed;
      return { passed, failed: failed === 0 && status !== 'passed' ? 1 : failed };
    }),
  );
  const isUnexplained = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isUnexplained ? { passed: counts.passed, failed: 1 } : counts;
}
