/** The lower edge: whatever touches more than one person happens here, and nowhere else. */

import type { VNode } from 'preact';
import { isActRun } from '../../lib/domain/run';
import { isLive } from '../state/screen';
import { BulkDock } from './BulkDock';
import { usePart } from './context';
import { PausedDock } from './PausedDock';
import { GraceDock, ReadDock, ReadEnd, RunDock, UndoneDock } from './RunDock';

export function Dock(): VNode | null {
  const run = usePart((s) => s.run);
  const isGrace = usePart((s) => isActRun(s.run) && s.run.status === 'running' && s.now < s.run.graceUntil);
  const only = usePart((s) => s.only !== null);
  if (isLive(run)) {
    if (run.status === 'paused') return <PausedDock run={run} />;
    if (run.kind === 'read') return <ReadDock run={run} />;
    return isGrace ? <GraceDock run={run} /> : <RunDock run={run} />;
  }
  return (
    <>
      {run?.kind === 'read' && !run.seen ? <ReadEnd run={run} /> : null}
      {isActRun(run) && !run.seen && run.status === 'undone' ? <UndoneDock run={run} /> : null}
      {only ? null : <BulkDock />}
    </>
  );
}
