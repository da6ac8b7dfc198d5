/** A personal reply that the person owes somebody. The text is the person's; Replyworthy never sends it. */

export type ReplyState = 'queued' | 'drafted' | 'opened' | 'sent' | 'dismissed';

export interface Reply {
  readonly invitationId: string;
  readonly draft: string;
  readonly state: ReplyState;
  readonly queuedAt: number;
  readonly changedAt: number;
}

export const isOpenReply = (r: Reply): boolean => r.state !== 'sent' && r.state !== 'dismissed';

/** How opening a conversation ended; every value has a sentence in the interface. */
export type ComposeOutcome =
  | 'placed'
  | 'not-empty'
  | 'other-person'
  | 'no-composer'
  | 'not-accepted'
  | 'no-conversation';
