/** What does not fit: a link's strange parts, a combination that cannot be simulated, a machine that failed. */
import type { Page } from './context.js';

export function Notices({ page: { view, texts } }: { readonly page: Page }) {
  const { unknown, problems, failure } = view;
  return (
    <div role="alert">
      {unknown.length > 0 && <p class="notice">{texts.unknownInLink(unknown.join(', '))}</p>}
      {problems !== null && <div class="notice"><p><strong>{texts.failed}</strong></p><pre>{problems}</pre></div>}
      {failure !== null && <div class="notice"><p><strong>{texts.crashed}</strong></p><pre>{failure}</pre></div>}
    </div>
  );
}
