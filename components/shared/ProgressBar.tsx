import type { VNode } from 'preact';

interface Props {
  done: number;
  total: number;
  label: string;
}

export function ProgressBar({ done, total, label }: Props): VNode {
  const share = total ? Math.round((100 * done) / total) : 0;
  return (
    <div
      class="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      <div class="bar-done" style={{ inlineSize: `${share}%` }} />
    </div>
  );
}
