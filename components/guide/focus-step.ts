/** Brings a step into view and gives its tick the focus. */
export function focusStep(id: string): void {
  const own = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`);
  own?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
  own?.querySelector<HTMLElement>('.tick input')?.focus({ preventScroll: true });
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
