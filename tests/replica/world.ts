import type { Faults } from './faults';
import { noFaults } from './faults';
import {
  type Bucket,
  type Invitation,
  invitationId,
  type LedgerEntry,
  type Loading,
  type Radio,
  type Stranger,
} from './model';
import { type Population, populate, type Sizes } from './population';

export interface Counts {
  readonly focused: number;
  readonly other: number;
  readonly people: number;
  readonly radio: Readonly<Record<Radio, number>>;
}

/** Which part of the list a page shows. */
export interface View {
  /** `all` on pages that know no buckets. */
  readonly bucket: Bucket | 'all';
  readonly radio: Radio | 'all' | 'people';
}

export interface Message {
  readonly mine: boolean;
  readonly text: string;
}

export type SettleAnswer = 'done' | 'refused' | 'limit' | 'dialog' | 'dead' | 'gone' | 'unknown';

const batchSize = 10;

const traits: Readonly<Record<View['radio'], (invitation: Invitation) => boolean>> = {
  all: () => true,
  people: ({ kind }) => kind === 'person',
  verified: ({ kind, verified }) => kind === 'person' && verified,
  mutual: ({ mutuals }) => mutuals > 0,
  company: ({ kind, yourCompany }) => kind === 'person' && yourCompany,
  school: ({ kind, yourSchool }) => kind === 'person' && yourSchool,
};

/** What LinkedIn's servers would know: who is pending, what was settled, what was sent. */
export class World {
  faults: Faults = noFaults;
  population: Population;
  ledger: LedgerEntry[] = [];
  private settled = new Map<string, 'accept' | 'ignore' | 'elsewhere'>();
  private threads = new Map<string, Message[]>();
  private byId = new Map<string, Invitation>();
  private bySlug = new Map<string, Invitation | Stranger>();
  private accepts = 0;
  private batches = 0;

  constructor(
    private readonly sizes: Omit<Sizes, 'hostile'>,
    public loading: Loading,
    private readonly now: () => number,
    faults: Partial<Faults>,
  ) {
    this.faults = { ...noFaults, ...faults };
    this.population = this.populate();
  }

  setFaults(faults: Partial<Faults>): void {
    const before = this.faults;
    this.faults = { ...before, ...faults };
    if (before.hostile === this.faults.hostile) return;
    this.population = this.populate();
    this.reset();
  }

  reset(): void {
    this.settled.clear();
    this.threads.clear();
    this.ledger = [];
    this.accepts = 0;
    this.batches = 0;
  }

  acceptedElsewhere(ids: readonly string[]): void {
    for (const id of ids) if (!this.settled.has(id)) this.settled.set(id, 'elsewhere');
  }

  invitation(id: string): Invitation | undefined {
    return this.byId.get(id);
  }

  /** By slug or by member id. */
  person(slug: string): Invitation | Stranger | undefined {
    return this.bySlug.get(slug);
  }

  isPending(id: string): boolean {
    return this.byId.has(id) && !this.settled.has(id);
  }

  isConnected(id: string): boolean {
    const how = this.settled.get(id);
    return how === 'accept' || how === 'elsewhere';
  }

  /** The filters count what the view's bucket holds. */
  counts(within: View['bucket'] = 'focused'): Counts {
    const pending = this.population.invitations.filter(({ id }) => !this.settled.has(id));
    const focused = pending.filter(({ bucket }) => bucket === 'focused');
    const filtered = within === 'all' ? pending : focused;
    const radio = (name: Radio): number => filtered.filter(traits[name]).length;
    return {
      focused: focused.length,
      other: pending.length - focused.length,
      people: pending.filter(traits.people).length,
      radio: {
        verified: radio('verified'),
        mutual: radio('mutual'),
        company: radio('company'),
        school: radio('school'),
      },
    };
  }

  /** The next ten pending invitations of a view after the one at `after`; `more` says whether the page will be given others. */
  batch(
    { bucket, radio }: View,
    after: number,
  ): { readonly invitations: readonly Invitation[]; readonly more: boolean } {
    const rest = this.population.invitations
      .slice(after + 1)
      .filter(
        (each) => (bucket === 'all' || each.bucket === bucket) && traits[radio](each) && !this.settled.has(each.id),
      );
    const grows = this.loading !== 'ten-until-settled';
    return {
      invitations: grows || after < 0 ? rest.slice(0, batchSize) : [],
      more: grows && rest.length > batchSize,
    };
  }

  /** Whether the answer to the next question for a batch is an error. */
  failsBatch(): boolean {
    this.batches += 1;
    return this.faults.failBatch > 0 && this.batches % this.faults.failBatch === 0;
  }

  record(action: string, id: string, slug: string, text?: string, again?: true): void {
    const entry = { seq: this.ledger.length + 1, action, id, slug, at: this.now() };
    this.ledger.push({ ...entry, ...(text === undefined ? {} : { text }), ...(again ? { again } : {}) });
  }

  settle(as: 'accept' | 'ignore', id: string, confirmed: boolean): SettleAnswer {
    const invitation = this.byId.get(id);
    if (invitation === undefined) return 'unknown';
    const before = this.settled.get(id);
    if (before === 'elsewhere') {
      this.record(`${as}-gone`, id, invitation.slug);
      return 'gone';
    }
    const obstacle = as === 'accept' && before === undefined ? this.obstacle(confirmed) : null;
    if (obstacle !== null) {
      if (obstacle !== 'dead') this.record(`${as}-${obstacle}`, id, invitation.slug);
      return obstacle;
    }
    this.record(as, id, invitation.slug, undefined, before === undefined ? undefined : true);
    this.settled.set(id, before ?? as);
    return 'done';
  }

  undo(id: string): void {
    const invitation = this.byId.get(id);
    if (invitation === undefined || this.settled.get(id) !== 'ignore') return;
    this.settled.delete(id);
    this.record('undo', id, invitation.slug);
  }

  thread(slug: string): readonly Message[] {
    const invitation = this.bySlug.get(slug);
    const opening =
      invitation && 'note' in invitation && invitation.note !== null ? [{ mine: false, text: invitation.note }] : [];
    return [...opening, ...(this.threads.get(slug) ?? [])];
  }

  send(slug: string, text: string, action: 'send' | 'quick-reply'): void {
    const person = this.bySlug.get(slug);
    this.record(action, person ? invitationId(person) : '', slug, text);
    this.threads.set(slug, [...(this.threads.get(slug) ?? []), { mine: true, text }]);
  }

  /** Confirming the dialog is no new click on Accept, so it is neither counted nor hindered. */
  private obstacle(confirmed: boolean): 'dead' | 'dialog' | 'refused' | 'limit' | null {
    if (confirmed) return null;
    this.accepts += 1;
    const every = (nth: number): boolean => nth > 0 && this.accepts % nth === 0;
    if (this.faults.rateLimit) return 'refused';
    if (this.faults.connectionLimit) return 'limit';
    if (every(this.faults.deadAccept)) return 'dead';
    if (every(this.faults.refuse)) return 'refused';
    return every(this.faults.careDialog) ? 'dialog' : null;
  }

  private populate(): Population {
    const population = populate({ ...this.sizes, hostile: this.faults.hostile });
    this.byId = new Map(population.invitations.map((each) => [each.id, each]));
    const everybody = [...population.invitations, ...population.suggestions, ...population.sent];
    this.bySlug = new Map(everybody.flatMap((each) => [[each.slug, each] as const, [each.memberId, each] as const]));
    return population;
  }
}
