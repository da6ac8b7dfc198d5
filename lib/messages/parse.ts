/** Guards: nothing that arrives is believed before its shape is. One guard for each message; a message without one does not compile. */

import { areHelpRules, isHelpRule } from '../domain/rule-shape';
import type { Ask, PageProtocol, PageType, Type } from './protocol';

type Guard = (v: unknown) => boolean;

const isString: Guard = (v) => typeof v === 'string' && v.length <= 20_000;
const isBoolean: Guard = (v) => typeof v === 'boolean';
const isNumber: Guard = (v) => typeof v === 'number' && Number.isFinite(v);
const isNull: Guard = (v) => v === null;
const either =
  (...guards: Guard[]): Guard =>
  (v) =>
    guards.some((g) => g(v));
const oneOf =
  (...words: readonly (string | null)[]): Guard =>
  (v) =>
    words.some((w) => w === v);
const listOf =
  (guard: Guard, most = 20_000): Guard =>
  (v) =>
    Array.isArray(v) && v.length <= most && v.every(guard);
const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);
const shape =
  (fields: Record<string, Guard>): Guard =>
  (v) =>
    isRecord(v) && Object.entries(fields).every(([key, guard]) => guard(v[key]));
const partly =
  (fields: Record<string, Guard>): Guard =>
  (v) =>
    isRecord(v) && Object.entries(v).every(([key, value]) => fields[key]?.(value) ?? false);
const isTally: Guard = (v) => isRecord(v) && Object.values(v).every(isNumber);

const orNull = (guard: Guard): Guard => either(isNull, guard);
const isAction = oneOf('accept', 'ignore');
const isDecision = oneOf('silent', 'reply', 'ignore', 'later');
const isIdentity = shape({ invitationId: orNull(isString), personId: isString });
const isRunId = shape({ runId: isString });
const isIds = shape({ ids: listOf(isString) });

const isReport = shape({
  state: oneOf(
    'elsewhere',
    'preview',
    'sent',
    'loading',
    'list',
    'reading-only',
    'empty',
    'unrecognised',
    'messaging',
    'signed-out',
    'security-check',
    'rate-limited',
  ),
  generation: orNull(isString),
  locale: orNull(isString),
  buckets: listOf(shape({ name: isString, count: isNumber, shown: isBoolean }), 20),
  cards: isNumber,
  parts: isTally,
  drift: listOf(isString, 50),
  visible: isBoolean,
  ownProfile: orNull(isString),
});

const isCard = shape({
  invitationId: orNull(isString),
  personId: isString,
  kind: oneOf('person', 'page', 'newsletter', 'event', 'group', 'school', 'unknown'),
  name: isString,
  headline: isString,
  note: orNull(isString),
  noteHash: isString,
  mutuals: isNumber,
  verified: isBoolean,
  followsYou: isBoolean,
  messagePath: orNull(isString),
  ageText: orNull(isString),
  doubts: listOf(isString, 20),
});

const OUTCOMES = [
  'accepted',
  'ignored',
  'settled-probably',
  'already-settled',
  'not-on-page',
  'not-read',
  'changed',
  'not-a-person',
  'needs-own-click',
  'asks-back',
  'no-effect',
  'refused',
  'could-not-tell',
  'too-late',
  'would-act',
] as const;

const isResult: Guard = (v) =>
  shape({
    outcome: oneOf(...OUTCOMES),
    evidence: oneOf('acknowledged', 'gone-neighbours-stay', 'none'),
    clicked: isBoolean,
  })(v) &&
  isRecord(v) &&
  (v.words === undefined || isString(v.words)) &&
  (v.isLimit === undefined || isBoolean(v.isLimit));

const isImport = shape({ importId: isString });
const isIncoming = shape({
  line: isNumber,
  name: isString,
  slug: orNull(isString),
  note: orNull(isString),
  sentAt: orNull(isNumber),
});

const isPace = partly({
  fromSeconds: isNumber,
  toSeconds: isNumber,
  perHour: isNumber,
  perDay: isNumber,
  perSession: isNumber,
  quietFromHour: isNumber,
  quietToHour: isNumber,
  graceSeconds: isNumber,
});

const isChoice = oneOf('silent', 'reply', 'leave');
const isPolicy = shape({ reason: isChoice, help: isChoice, 'no-reason': isChoice, 'no-note': isChoice });

const GUARDS: { readonly [T in Type]: Guard } = {
  'page.seen': shape({ report: isReport, cards: listOf(isCard, 500) }),
  'page.settled': shape({ identity: isIdentity, action: isAction }),
  'page.sent': shape({ personId: isString }),
  'step.next': shape({
    report: isReport,
    mounted: listOf(
      shape({
        invitationId: orNull(isString),
        personId: isString,
        noteHash: isString,
        complete: isBoolean,
        touched: isBoolean,
      }),
    ),
    rest: isBoolean,
    brought: oneOf('none', 'more', 'nothing', 'hidden'),
    visit: isString,
    loadedAt: isNumber,
    asked: isNumber,
  }),
  'step.report': shape({ token: isString, result: isResult }),
  'page.view': isNull,
  'page.open': isNull,
  'page.reload': shape({ tabId: isNumber }),
  'page.front': isNull,
  'page.save': isNull,
  'read.start': shape({ all: isBoolean }),
  'run.start': shape({ items: listOf(shape({ id: isString, kind: isDecision })), words: isString, dry: isBoolean }),
  'policy.preview': shape({ policy: isPolicy }),
  'policy.start': shape({ policy: isPolicy, words: isString, dry: isBoolean }),
  'run.pause': isRunId,
  'run.resume': isRunId,
  'run.stop': isRunId,
  'run.undo': isRunId,
  'run.seen': isRunId,
  decide: (v) => isIds(v) && shape({ kind: isDecision })(v),
  undecide: isIds,
  correct: shape({ id: isString, as: oneOf('reason', 'no-reason', null) }),
  'could-not-tell': shape({ id: isString, was: oneOf('accepted', 'not-accepted') }),
  'reply.save': shape({ id: isString, draft: isString }),
  'reply.open': shape({ id: isString, text: orNull(isString) }),
  'reply.mark': shape({ id: isString, state: oneOf('queued', 'sent', 'dismissed') }),
  'settings.set': partly({
    pace: isPace,
    badge: oneOf('count', 'dot', 'off'),
    notify: isBoolean,
    keys: isBoolean,
    ignore: isBoolean,
    ownWords: listOf(isString, 50),
    keepDays: isNumber,
    strictness: isNumber,
    help: areHelpRules,
  }),
  'terms.agree': isNull,
  'help.try': shape({ rule: isHelpRule, examples: isNumber }),
  'learnt.reset': isNull,
  'changes.seen': isNull,
  'import.add': (v) => isImport(v) && shape({ from: isNumber, incoming: listOf(isIncoming, 1000) })(v),
  'import.store': isImport,
  'import.progress': isImport,
  'import.drop': isImport,
  'report.text': isNull,
  erase: isNull,
};

const PAGE_GUARDS: { readonly [T in PageType]: Guard } = {
  wake: isNull,
  probe: isNull,
  mounted: isNull,
  save: isNull,
  compose: shape({ text: isString, personId: isString, name: isString }),
};

const envelope = (v: unknown): { type: string; ask: unknown } | null =>
  isRecord(v) && v.v === 1 && typeof v.type === 'string' ? { type: v.type, ask: v.ask } : null;

/** A message to the background whose shape is proved, or null. */
export function parse(raw: unknown): { [T in Type]: { type: T; ask: Ask<T> } }[Type] | null {
  const e = envelope(raw);
  if (e === null || !Object.hasOwn(GUARDS, e.type)) return null;
  return GUARDS[e.type as Type](e.ask) ? (e as { [T in Type]: { type: T; ask: Ask<T> } }[Type]) : null;
}

/** A message to the content script whose shape is proved, or null. */
export function parsePage(
  raw: unknown,
): { [T in PageType]: { type: T; ask: PageProtocol[T]['ask'] } }[PageType] | null {
  const e = envelope(raw);
  if (e === null || !Object.hasOwn(PAGE_GUARDS, e.type)) return null;
  return PAGE_GUARDS[e.type as PageType](e.ask)
    ? (e as { [T in PageType]: { type: T; ask: PageProtocol[T]['ask'] } }[PageType])
    : null;
}
