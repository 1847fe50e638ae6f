import type { IconNode } from 'lucide';
import { createElement, type VNode } from 'preact';

interface Props {
  /** Icon data: `import { Check } from 'lucide'`. */
  icon: IconNode;
  /** Edge length in CSS pixels at normal text size; it grows with the text. */
  size?: number;
  /** Whether it points along the line of reading and turns round in right-to-left layouts. */
  directed?: boolean;
}

/** A decorative icon: the name that assistive technology hears stands on the control around it. */
export function Icon({ icon, size = 16, directed = false }: Props): VNode {
  return (
    <svg
      class={directed ? 'icon icon-directed' : 'icon'}
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {icon.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
