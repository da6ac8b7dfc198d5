import { placed, type Row } from '../../../lib/domain/row';

export const NOW = new Date('2026-11-23T14:00:00').getTime();

let count = 0;
/** An invitation as the database keeps it; only what matters to a test is named. */
export function rowWith(part: Partial<Omit<Row, 'split'>> = {}): Row {
  count += 1;
  const note = part.note === undefined ? `We met at the harbour, ${count}.` : part.note;
  return placed({
    id: `i${count}`,
    personId: `person-${count}`,
    kind: 'person',
    name: `Person ${count}`,
    headline: 'Ferry mate',
    note,
    noteHash: `h${count}`,
    mutuals: 0,
    verified: false,
    followsYou: false,
    messagePath: null,
    ageText: '3 d',
    doubts: [],
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    order: count,
    status: 'open',
    verdict: { label: note === null ? 'none' : 'personal', band: 'sure', score: note === null ? 0 : 0.9, trace: [] },
    verdictVersion: '1',
    correction: null,
    decision: null,
    outcome: null,
    ...part,
  });
}
