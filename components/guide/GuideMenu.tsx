import {
  Ban,
  Ellipsis,
  Highlighter,
  Keyboard,
  RotateCcw,
  Settings,
  SquareArrowOutUpRight,
  Undo2,
} from 'lucide';
import type { VNode } from 'preact';
import { t } from '../shared/i18n.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { type GuideActions, useGuide } from './context.ts';
import type { GuideState } from './state.ts';

interface Props {
  state: GuideState;
  onDialog(dialog: 'shortcuts' | 'legend'): void;
}

/** Widths of the docked panel, CSS pixels. */
const WIDTHS = [
  { label: 'widthNarrow', width: 320 },
  { label: 'widthMedium', width: 400 },
  { label: 'widthWide', width: 520 },
] as const;

export function GuideMenu({ state, onDialog }: Props): VNode {
  const { actions, present } = useGuide();
  const docked = state.placement !== 'tab';
  const inArticle: MenuItem[] = [
    {
      label: t('markArticle'),
      checked: state.annotated,
      separate: true,
      onPick: () => actions.annotate(!state.annotated),
    },
    { label: t('legend'), icon: Highlighter, onPick: () => onDialog('legend') },
    ...(state.placement === 'docked' ? widthItems(state.width, actions) : []),
    { label: t('restorePage'), icon: Undo2, separate: true, onPick: actions.restore },
    { label: t('keepAds'), checked: state.adsKept, onPick: () => actions.keepAds(!state.adsKept) },
  ];
  const items: MenuItem[] = [
    ...(docked ? [{ label: t('openInTab'), icon: SquareArrowOutUpRight, onPick: actions.openInTab }] : []),
    { label: t('startOver'), icon: RotateCcw, onPick: actions.startOver },
    ...(present ? inArticle : []),
    { label: t('siteOff'), icon: Ban, onPick: actions.turnOffSite },
    { label: t('shortcuts'), icon: Keyboard, separate: true, onPick: () => onDialog('shortcuts') },
    { label: t('options'), icon: Settings, onPick: actions.openOptions },
  ];
  return <Menu icon={Ellipsis} label={t('more')} items={items} />;
}

/** The choice nearest to the width that was dragged counts as the present one. */
function widthItems(width: number, actions: GuideActions): MenuItem[] {
  const distances = WIDTHS.map((choice) => Math.abs(choice.width - width));
  const nearest = distances.indexOf(Math.min(...distances));
  return WIDTHS.map((choice, index) => ({
    label: t(choice.label),
    group: 'width',
    checked: index === nearest,
    separate: index === 0,
    onPick: () => actions.resize(choice.width),
  }));
}
