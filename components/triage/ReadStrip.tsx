import type { VNode } from 'preact';
import { shownCount } from '../../lib/domain/page';
import { isLive } from '../state/screen';
import { t, tn } from '../text';
import { useDeeds, usePart } from './context';

/** Above the list, where LinkedIn counts other invitations than were read: says both numbers and offers to read. */
export function ReadStrip(): VNode | null {
  const deeds = useDeeds();
  const view = usePart((s) => s.view);
  const read = usePart((s) => s.open);
  const busy = usePart((s) => isLive(s.run) || s.only !== null);
  const report = view?.report;
  if (busy || view?.state !== 'list' || report == null) return null;
  const linkedin = shownCount(report) === null ? null : report.buckets.reduce((sum, bucket) => sum + bucket.count, 0);
  if (linkedin === read) return null;
  return (
    <div class="strip">
      <span class="num">
        {linkedin === null ? tn('popup_read_uncounted', read) : t('popup_read_differs', linkedin, read)}
      </span>
      <span class="end">
        <button type="button" class="btn btn-s" onClick={() => deeds.read(false)}>
          {t('popup_read_new')}
        </button>
        <button type="button" class="btn btn-s" onClick={() => deeds.read(true)}>
          {t('popup_read_all')}
        </button>
      </span>
    </div>
  );
}
