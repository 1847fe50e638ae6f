import type { PopupProps } from '../../../../components/popup/props.ts';
import type { PageGroup, PageLink } from '../../../../components/settings-search/page-link.ts';
import type { ListTemplate } from '../../../../lib/checklist/templates.ts';
import type { Checklist, ChecklistItem } from '../../../../lib/model/checklist.ts';

/** Made-up lists and pages that show the popup at work. */

function page(name: string, uri: string, ...path: string[]): PageLink {
  return {
    uri: `ms-settings:${uri}`,
    name,
    category: path.length > 1 ? (path[0] ?? '') : 'Settings',
    path: ['Settings', ...path],
    remark: '',
  };
}

export const pages: readonly PageLink[] = [
  page('About', 'about', 'System', 'About'),
  page('Activation', 'activation', 'System', 'Activation'),
  page('Troubleshoot', 'troubleshoot', 'System', 'Troubleshoot'),
  page('Windows Update', 'windowsupdate', 'Windows Update'),
  { ...page('Wi-Fi', 'network-wifi', 'Network & internet', 'Wi-Fi'), remark: 'Needs a Wi-Fi adapter' },
  page('Your info', 'yourinfo', 'Accounts', 'Your info'),
];

const pageGroups: readonly PageGroup[] = ['Accounts', 'Network & internet', 'Settings', 'System'].map(
  (name) => ({ name, pages: pages.filter((other) => other.category === name) }),
);

function pageOf(uri: string): PageLink | null {
  return pages.find((other) => other.uri === uri) ?? null;
}

export async function find(query: string): Promise<PageLink[]> {
  const words = query.toLowerCase();
  return pages.filter((other) => other.name.toLowerCase().includes(words));
}

export function item(id: string, text: string, more: Partial<ChecklistItem> = {}): ChecklistItem {
  return { id, text, done: false, note: '', settings: null, command: '', updatedAt: 0, ...more };
}

export function list(id: string, name: string, items: ChecklistItem[] = []): Checklist {
  return { id, name, items, source: null, archived: false, updatedAt: 0 };
}

const homePc = list('home', 'Home PC', [
  item('a', 'Windows is activated', { done: true, settings: 'ms-settings:activation' }),
  item('b', 'Sign in with a Microsoft account', { done: true, settings: 'ms-settings:yourinfo' }),
  item('c', 'Verify that account', { done: true, settings: 'ms-settings:yourinfo' }),
  item('d', 'Activation says “linked to your Microsoft account”', { settings: 'ms-settings:activation' }),
  item('e', 'This PC is listed under my devices', { note: 'Its name is SUNFLOWER, not DESKTOP-4F2' }),
  item('f', 'Note the edition and version', { settings: 'ms-settings:about', command: 'slmgr /dli' }),
]);

export const lists: readonly Checklist[] = [
  homePc,
  list('mum', 'Mum’s laptop', [item('g', 'Find the key in the box'), item('h', 'Ask about the old account')]),
  list('shed', 'PC in the workshop'),
];

const templates: readonly ListTemplate[] = [
  {
    id: 'link',
    name: 'Link the licence to a Microsoft account',
    items: [
      { text: 'Windows is activated', settings: 'ms-settings:activation' },
      { text: 'Sign in with a Microsoft account', settings: 'ms-settings:yourinfo' },
    ],
  },
  { id: 'board', name: 'Before a new motherboard', items: [{ text: 'Note the edition' }] },
];

/** A popup whose every act succeeds and changes nothing. */
export function popupProps(changes: Partial<PopupProps> = {}): PopupProps {
  return {
    lists,
    current: 'home',
    templates,
    finding: { kind: 'guide', title: 'Link your licence', done: 2, steps: 7, adBlocks: 6, risks: 1 },
    pinned: [pages[1], pages[5]].filter((other) => other !== undefined),
    recent: [pages[2], pages[3]].filter((other) => other !== undefined),
    canLaunch: true,
    draft: '',
    hasFaults: false,
    act: async () => ({ ok: true, masked: false }),
    find,
    pageOf,
    allPages: () => pageGroups,
    onLaunch: async () => true,
    onPin: () => {},
    onSelect: () => {},
    onOpenGuide: async () => null,
    onSiteOn: () => {},
    onDraft: () => {},
    onCopyText: async () => true,
    onCopy: async () => true,
    onExport: () => {},
    onOptions: () => {},
    ...changes,
  };
}
