import { letterOf } from '../shared/letter.ts';

/**
 * Acts on the keys that work while the focus is in a step (and only there, so that they are in nobody's way).
 * Returns whether the key asks for the list of keys.
 */
export function actOnKey(event: KeyboardEvent, save: (step: string) => void): boolean {
  const target = event.target as Element;
  const own = target.closest<HTMLElement>('[data-step]');
  if (!own || event.ctrlKey || event.altKey || event.metaKey) return false;
  const key = letterOf(event);
  const act = ACTS[key];
  if (key === '?') return true;
  if (key === 's' && own.dataset.step) save(own.dataset.step);
  else if (act) act(own);
  else return false;
  event.preventDefault();
  return false;
}

const ACTS: Record<string, (own: HTMLElement) => void> = {
  j: (own) => move(own, 1),
  ArrowDown: (own) => move(own, 1),
  k: (own) => move(own, -1),
  ArrowUp: (own) => move(own, -1),
  x: (own) => own.querySelector<HTMLElement>('.tick input')?.click(),
  o: (own) => own.querySelector<HTMLElement>('[data-open]')?.click(),
  c: (own) => own.querySelector<HTMLElement>('[data-copy]')?.click(),
};

function move(own: HTMLElement, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter((step) =>
    step.checkVisibility(),
  );
  const next = all[all.indexOf(own) + by];
  next?.querySelector<HTMLElement>('.tick input')?.focus();
}
