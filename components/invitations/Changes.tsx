import type { JSX } from 'preact';
import { Chip, type ChipKind, chipOf } from '../parts/Chip';
import { Icon } from '../parts/Icon';
import { useStore } from '../state/hook';
import type { Invitations } from '../state/invitations';
import { num, t, tn } from '../text';

/** More are better looked at in the list itself. */
const SHOWN_MOST = 100;

const chipFor = (before: string): ChipKind => (before === 'personal' ? 'reason' : (before as ChipKind));

/** After an update: whom the new version judges otherwise. Nothing was decided by it, so it is a list to look through and to put away. */
export function Changes({ invitations }: { readonly invitations: Invitations }): JSX.Element | null {
  const changed = useStore(invitations.store, (s) => s.changed);
  if (changed.length === 0) return null;
  return (
    <section class="changes" aria-label={t('opt_changes')}>
      <div class="changes-top">
        <div>
          <strong>{tn('opt_changes_said', changed.length)}</strong>
          <p class="hint">{t('opt_changes_decisions')}</p>
        </div>
        <button type="button" class="btn btn-s" onClick={() => void invitations.dismissChanges()}>
          <Icon name="check" />
          {t('opt_changes_seen')}
        </button>
      </div>
      <details>
        <summary>
          {t('opt_changes_which')}
          <Icon name="down" />
        </summary>
        <ul>
          {changed.slice(0, SHOWN_MOST).map(({ row, before }) => (
            <li key={row.id}>
              <button
                type="button"
                class="btn btn-s btn-quiet"
                dir="auto"
                aria-label={t('opt_changes_find', row.name)}
                onClick={() => invitations.look({ text: row.name, sign: 'any', stand: 'any' })}
              >
                {row.name}
              </button>
              <Chip kind={chipFor(before)} />
              <span class="sr">{t('opt_changes_now')}</span>
              <Icon name="end" />
              <Chip kind={chipOf(row)} />
            </li>
          ))}
        </ul>
        {changed.length > SHOWN_MOST && <p class="hint">{t('opt_changes_more', num(changed.length - SHOWN_MOST))}</p>}
      </details>
    </section>
  );
}
