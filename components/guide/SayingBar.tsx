import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Saying } from './state.ts';

/** Milliseconds that a message stays; problems, and what can be acted on, stay until the next message. */
const STAY = 6000;

/** What has just happened: read out at once, and shown where the eye would miss it. */
export function SayingBar({ saying }: { saying: Saying | null }): VNode {
  const [over, setOver] = useState<Saying | null>(null);
  useEffect(() => {
    if (!saying || saying.kind === 'problem' || saying.action) return;
    const timer = setTimeout(() => setOver(saying), STAY);
    return () => clearTimeout(timer);
  }, [saying]);
  const said = saying === over ? null : saying;
  const seen = said && said.kind !== 'quiet';
  return (
    <div class={seen ? `saying saying-${said.kind}` : 'visually-hidden'} role="status">
      {said?.text}
      {said?.action && (
        <button type="button" class="link" onClick={said.action.run}>
          {said.action.label}
        </button>
      )}
    </div>
  );
}
