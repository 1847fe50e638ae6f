import { Check, Copy, ShieldAlert, TriangleAlert } from 'lucide';
import type { VNode } from 'preact';
import type { Command } from '../../lib/model/analysis.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { type MessageKey, t, tData } from '../shared/i18n.ts';
import { useGuide } from './context.ts';

interface Props {
  command: Command;
  /** Whether the reader has asked to see this step's dangerous commands. */
  revealed: boolean;
  onReveal(): void;
}

const EFFECTS: Record<Command['effect'], { key: MessageKey; icon: typeof Check }> = {
  reads: { key: 'commandReads', icon: Check },
  changes: { key: 'commandChanges', icon: TriangleAlert },
  dangerous: { key: 'commandDangerous', icon: ShieldAlert },
};

/** A command to type: what it does, and a copy of it; a dangerous one only after a second, deliberate act. */
export function CommandBox({ command, revealed, onReveal }: Props): VNode {
  const { effect } = command;
  const hidden = effect === 'dangerous' && !revealed;
  const note = command.entry ? tData(`command_${command.entry}`, command.note) : t('commandUnknown');
  return (
    <div class={`command command-${effect}`}>
      <p class="command-effect">
        <Icon icon={EFFECTS[effect].icon} size={14} />
        <span>
          <strong>{t(EFFECTS[effect].key)}</strong> {note}
        </span>
      </p>
      {hidden ? (
        <Button look="danger" onClick={onReveal}>
          {t('showAnyway')}
        </Button>
      ) : (
        <CommandLine text={command.text} />
      )}
      {command.elevated && !hidden && <p class="muted">{t('commandElevated')}</p>}
    </div>
  );
}

function CommandLine({ text }: { text: string }): VNode {
  const { actions } = useGuide();
  return (
    <div class="command-line">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0} dir="ltr">
        <code>{text}</code>
      </pre>
      <Button
        look="quiet"
        icon={Copy}
        label={t('copyCommand')}
        data-copy
        onClick={() => actions.copy(text)}
      />
    </div>
  );
}
