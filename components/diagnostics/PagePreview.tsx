import type { JSX } from 'preact';
import type { SavedPage } from '../../lib/domain/page';
import { Icon } from '../parts/Icon';
import type { Diagnostics } from '../state/diagnostics';
import { t } from '../text';

interface Props {
  readonly page: SavedPage;
  readonly diagnostics: Diagnostics;
}

/** Every letter of what would be saved, before it is. */
export function PagePreview({ page, diagnostics }: Props): JSX.Element {
  return (
    <section class="preview" aria-labelledby="save-title">
      <h3 class="sub" id="save-title">
        {t('opt_diag_save_title')}
      </h3>
      <p>{t('opt_diag_save_what')}</p>
      {Object.entries(page.files).map(([name, text]) => (
        <div class="write" key={name}>
          <label class="label" for={`save-${name}`}>
            {`${page.folder}/${name}`}
          </label>
          <textarea
            class="field mono"
            id={`save-${name}`}
            readOnly
            rows={name === 'source.html' ? 12 : 5}
            value={text}
            dir="ltr"
          />
        </div>
      ))}
      <div class="set">
        <button type="button" class="btn btn-main" onClick={diagnostics.savePage}>
          <Icon name="save" />
          {t('opt_diag_save_now')}
        </button>
        <button type="button" class="btn" onClick={diagnostics.dropPage}>
          {t('opt_diag_save_cancel')}
        </button>
      </div>
    </section>
  );
}
