import type { ComponentChildren, VNode } from 'preact';

interface Props {
  title: string;
  text?: string;
  /** Buttons. */
  children?: ComponentChildren;
}

/** In place of the guide when there is none to show. */
export function Message({ title, text, children }: Props): VNode {
  return (
    <main class="message">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </main>
  );
}
