/** The reply queue: drafts, opening LinkedIn's conversation, and how a reply ends. The person presses Send, never we. */

import type { Db } from '../db/open';
import type { ComposeOutcome, Reply, ReplyState } from '../domain/reply';
import { conversationUrl } from '../linkedin/urls';
import { askPage } from '../messages/ask';
import { openConversation } from './tabs';

async function change(db: Db, id: string, work: (reply: Reply) => Reply, now: number): Promise<boolean> {
  return db.transaction('rw', [db.replies, db.log], async () => {
    const reply = await db.replies.get(id);
    if (reply === undefined) return false;
    const next = work(reply);
    await db.replies.put({ ...next, changedAt: now });
    if (next.state !== reply.state) {
      await db.log.add({ at: now, code: 'reply.state', by: 'person', invitationId: id, detail: next.state });
    }
    return true;
  });
}

export const saveDraft = (db: Db, id: string, draft: string, now: number): Promise<boolean> =>
  change(
    db,
    id,
    (r) => ({
      ...r,
      draft,
      state:
        r.state === 'queued' && draft !== '' ? 'drafted' : r.state === 'drafted' && draft === '' ? 'queued' : r.state,
    }),
    now,
  );

/** Moves a reply to a state; back to `queued` means undone, which is `drafted` where something is written. */
export const markReply = (db: Db, id: string, state: ReplyState, now: number): Promise<boolean> =>
  change(db, id, (r) => ({ ...r, state: state === 'queued' && r.draft !== '' ? 'drafted' : state }), now);

/** The message was seen in the thread: all replies owed to this person that were opened are sent. */
export async function markSent(db: Db, personId: string, now: number): Promise<void> {
  const rows = await db.invitations.where('personId').equals(personId).toArray();
  for (const row of rows) {
    const reply = await db.replies.get(row.id);
    if (reply?.state === 'opened') await markReply(db, row.id, 'sent', now);
  }
}

/**
 * Opens LinkedIn's own conversation with the person and puts the text into the message box (`text` null: only opens).
 * The reply becomes `opened` once the conversation stands there, whatever became of the text.
 */
export async function openReply(
  db: Db,
  id: string,
  text: string | null,
  deps: { readonly now: () => number; readonly wait: (ms: number) => Promise<void> },
): Promise<ComposeOutcome | 'opened' | 'not-found'> {
  const [row, reply] = await Promise.all([db.invitations.get(id), db.replies.get(id)]);
  if (row === undefined || reply === undefined) return 'not-found';
  if (row.status === 'open') return 'not-accepted'; // `gone` may well have been accepted on the phone
  const tabId = await openConversation(conversationUrl(row.personId, null), deps.wait);
  if (tabId === null) return 'no-conversation';
  if (reply.state !== 'sent') await markReply(db, id, 'opened', deps.now());
  if (text === null || text === '') return 'opened';
  const answer = await askPage(tabId, 'compose', { text, personId: row.personId, name: row.name });
  return answer.ok ? answer.value.outcome : 'no-composer';
}
