import { render } from 'preact';
import { setLanguage } from '../../components/shared/i18n.ts';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { Unreadable } from '../../components/shared/Unreadable.tsx';

/** Starts one of the extension's own pages. Where that fails, which only its storage can make it, the page says so. */
export async function startPage(root: Element | null, start: () => Promise<void>): Promise<void> {
  keepFocus(document);
  try {
    await start();
  } catch (error) {
    if (!root) throw error;
    setLanguage(document.documentElement);
    render(<Unreadable onRetry={() => location.reload()} />, root);
  }
}
