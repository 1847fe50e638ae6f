import type { VNode } from 'preact';
import { Button } from '../shared/Button.tsx';
import { type MessageKey, t } from '../shared/i18n.ts';
import { NoticePicture, OpenPicture, StepsPicture } from './pictures.tsx';
import './welcome.css';

interface Props {
  /** As the browser writes it ("Alt+Shift+S"); empty where there is none. */
  shortcut: string;
  onShortcuts: () => void;
  onClose: () => void;
}

const SCENES: readonly (readonly [() => VNode, MessageKey])[] = [
  [NoticePicture, 'welcomeNotice'],
  [StepsPicture, 'welcomeSteps'],
  [OpenPicture, 'welcomeOpen'],
];

/** What will happen, in three pictures; a sample to try it on, the shortcut and the options. It asks for nothing. */
export function Welcome({ shortcut, onShortcuts, onClose }: Props): VNode {
  return (
    <main class="welcome">
      <h1>{t('welcomeTitle')}</h1>
      <ol class="scenes">
        {SCENES.map(([Picture, words]) => (
          <li key={words} class="card scene">
            <Picture />
            <p>{t(words)}</p>
          </li>
        ))}
      </ol>
      <p class="row welcome-acts">
        <a class="button button-primary" href="/sample.html">
          {t('welcomeTry')}
        </a>
        <a class="button" href="/options.html">
          {t('options')}
        </a>
        <Button onClick={onClose}>{t('close')}</Button>
      </p>
      <p class="row welcome-acts">
        {t('welcomeShortcut')}
        {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="muted">{t('shortcutUnset')}</span>}
        <Button aria-label={`${t('optionsShortcutsChange')}: ${t('shortcuts')}`} onClick={onShortcuts}>
          {t('optionsShortcutsChange')}
        </Button>
      </p>
      <p class="muted">{t('privacyNothingLeaves')}</p>
    </main>
  );
}
