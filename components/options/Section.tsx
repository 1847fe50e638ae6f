import type { IconNode } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import './settings.css';

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps): VNode {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="section-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface RowProps {
  icon: IconNode;
  title: string;
  /** Id for the title, where it names the control. */
  titleId?: string;
  words?: string;
  wordsId?: string;
  /** The control at the end of the line. */
  control?: ComponentChildren;
  children?: ComponentChildren;
}

/** One setting: what it is, in words, and its control. */
export function Row({ icon, title, titleId, words, wordsId, control, children }: RowProps): VNode {
  return (
    <div class="setting card">
      <div class="setting-line">
        <Icon icon={icon} size={20} />
        <div class="setting-words">
          <p id={titleId}>{title}</p>
          {words && (
            <p id={wordsId} class="muted">
              {words}
            </p>
          )}
        </div>
        {control}
      </div>
      {children}
    </div>
  );
}
