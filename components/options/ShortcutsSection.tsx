import { Keyboard, ListChecks, MousePointerClick } from 'lucide';
import type { VNode } from 'preact';
import { STEP_KEYS } from '../guide/step-keys.ts';
import { Button } from '../shared/Button.tsx';
import { type MessageKey, t } from '../shared/i18n.ts';
import type { OptionsProps } from './contract.ts';
import { Row, Section } from './Section.tsx';

type Props = Pick<OptionsProps, 'shortcuts' | 'onShortcuts'>;

const POPUP_KEYS: readonly (readonly [string, MessageKey])[] = [
  ['/', 'keysSearch'],
  ['N', 'keysNew'],
  ['↑ ↓', 'keysWalk'],
  ['Alt+↑ ↓', 'keysMove'],
  ['F2', 'keysEdit'],
  ['Del', 'keysDelete'],
  ['Ctrl+Z', 'keysUndo'],
];

export function ShortcutsSection({ shortcuts, onShortcuts }: Props): VNode {
  return (
    <Section id="shortcuts" title={t('optionsShortcuts')}>
      <Row
        icon={Keyboard}
        title={t('optionsShortcutsBrowser')}
        words={t('optionsShortcutsWords')}
        control={<Button onClick={onShortcuts}>{t('optionsShortcutsChange')}</Button>}
      >
        <Keys rows={shortcuts.map(({ keys, words }) => [keys, words])} />
      </Row>
      <Row icon={MousePointerClick} title={t('optionsShortcutsPopup')}>
        <Keys rows={POPUP_KEYS.map(([keys, words]) => [keys, t(words)])} />
      </Row>
      <Row icon={ListChecks} title={t('optionsShortcutsGuide')}>
        <Keys rows={STEP_KEYS.map(([keys, words]) => [keys, t(words)])} />
      </Row>
    </Section>
  );
}

function Keys({ rows }: { rows: readonly (readonly [string, string])[] }): VNode {
  return (
    <dl class="setting-list">
      {rows.map(([keys, words]) => (
        <div key={words} class="setting-entry">
          <dt class="grow">{words}</dt>
          <dd>
            {keys ? <kbd dir="ltr">{keys}</kbd> : <span class="muted">{t('optionsShortcutsNone')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
