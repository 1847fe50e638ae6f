import { afterEach, beforeEach, vi } from 'vitest';
import { startWriter } from '../../../../entrypoints/background/writer.ts';
import { type Handlers, serve } from '../../../../lib/messages/serve.ts';
import { fake } from './fake-browser.ts';

/** A background that starts when it is asked, and time that passes as soon as nothing else is to be done. */
export function useBackground(): void {
  beforeEach(() => {
    fake.reset();
    fake.start = () => serve(startWriter() as Partial<Handlers> as Handlers);
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    vi.setTimerTickMode('nextTimerAsync');
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

export function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
