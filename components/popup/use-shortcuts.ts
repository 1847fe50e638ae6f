import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { letterOf } from '../shared/letter.ts';

/** "/" leads to the search and "n" to a new item, from anywhere but a text field. The search has the focus first. */
export function useShortcuts(
  search: RefObject<HTMLInputElement | null>,
  add: RefObject<HTMLTextAreaElement | null>,
): void {
  useLayoutEffect(() => search.current?.focus(), [search]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      const field = { '/': search, n: add }[letterOf(event)]?.current;
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search, add]);
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
