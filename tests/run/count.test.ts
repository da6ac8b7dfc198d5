// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countVitest, sum } from './count';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (...testResults: ReturnType<typeof file>[]) => ({ testResults });

describe('counting a vitest run', () => {
  it('counts passed and failed tests over all files', () => {
    const counted = countVitest(report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')), 1);
    expect(counted).toEqual({ passed: 3, failed: 1 });
  });

  it.each(['skipped', 'pending', 'todo', 'disabled'])(
    'counts a %s test as failed, though vitest is content',
    (status) => {
      expect(countVitest(report(file('passed', 'passed', status)), 0)).toEqual({ passed: 1, failed: 1 });
    },
  );

  it('counts a file that did not load as one failure', () => {
    expect(countVitest(report(file('failed'), file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a file whose tests passed and whose hook threw as one failure', () => {
    expect(countVitest(report(file('failed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts no test at all as a failure', () => {
    expect(countVitest(report(), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a missing report as a failure', () => {
    expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts an exit code that no failed test explains, such as an unhandled error, as a failure', () => {
    expect(countVitest(report(file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('adds suites up', () => {
    expect(
      sum([
        { passed: 2, failed: 1 },
        { passed: 3, failed: 0 },
      ]),
    ).toEqual({ passed: 5, failed: 1 });
  });
});
