import type { VNode } from 'preact';
import type { Step } from '../../lib/model/analysis.ts';
import { t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';
import { type Segment, segments } from './model/segments.ts';

interface Props {
  step: Step;
  id: string;
  /** Whether dangerous commands are shown in the text. */
  revealed: boolean;
}

/** A step's words: names of controls set off, keys as keys, dangerous commands out of reach. */
export function StepText({ step, id, revealed }: Props): VNode {
  const { language } = useGuide();
  return (
    <p id={id} class="step-text" lang={language || undefined} dir="auto">
      {segments(step).map((segment, index) => show(segment, index, revealed))}
    </p>
  );
}

function show({ kind, text }: Segment, index: number, revealed: boolean): VNode | string {
  if (kind === 'name') return <b key={index}>{text}</b>;
  if (kind === 'keys') return <Keys key={index} text={text} />;
  if (kind !== 'hidden') return text;
  return revealed ? (
    <code key={index}>{text}</code>
  ) : (
    <span key={index} class="hidden-command">
      {t('commandHidden')}
    </span>
  );
}

/** Keys pressed together stay on one line. */
function Keys({ text }: { text: string }): VNode {
  const parts = text.split(/(\s?\+\s?)/);
  return (
    <span class="keys-together">
      {parts.map((part, index) => (index % 2 ? part : <kbd key={index}>{part}</kbd>))}
    </span>
  );
}
