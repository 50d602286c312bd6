import { Say } from '../ui/translation.tsx';
import type { Page } from './page.ts';

type Props =
  | { readonly page: Exclude<Page, { type: 'website' }> }
  | { readonly page: { readonly type: 'data-broken'; readonly detail: string } };

/** States without an answer: each says what it is and what to do. */
export function Problem({ page }: Props) {
  return (
    <main>
      <div class="verdict unknown" role="status">
        <h1>
          {page.type === 'browser-page' && <Say k="state_browser_page" />}
          {page.type === 'unreadable' && <Say k="state_unreadable" />}
          {page.type === 'data-broken' && <Say k="state_data_broken" />}
        </h1>
        <p>
          {page.type === 'browser-page' && <Say k="state_browser_page_why" />}
          {page.type === 'unreadable' && <Say k="state_unreadable_why" values={{ code: page.code }} />}
          {page.type === 'data-broken' && <Say k="state_data_broken_why" values={{ detail: page.detail }} />}
        </p>
      </div>
    </main>
  );
}
