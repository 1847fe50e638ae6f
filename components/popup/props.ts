import type { ListTemplate } from '../../lib/checklist/templates.ts';
import type { Checklist } from '../../lib/model/checklist.ts';
import type { Act } from '../checklist/contract.ts';
import type { FindPages, PageGroup, PageLink } from '../settings-search/page-link.ts';
import type { OpenProblem, TabFinding } from './tab.ts';

export interface PopupProps {
  lists: readonly Checklist[];
  current: string;
  templates: readonly ListTemplate[];
  finding: TabFinding;
  pinned: readonly PageLink[];
  recent: readonly PageLink[];
  /** Whether Settings pages can be opened on this machine. */
  canLaunch: boolean;
  /** What was typed for a new item when the popup was last closed. */
  draft: string;
  /** Whether stored values could not be read. */
  hasFaults: boolean;
  act: Act;
  find: FindPages;
  pageOf: (uri: string) => PageLink | null;
  allPages: () => readonly PageGroup[];
  /** Resolves to false where the browser refused. */
  onLaunch: (page: PageLink) => Promise<boolean>;
  onPin: (page: PageLink, pinned: boolean) => void;
  onSelect: (list: string) => void;
  onOpenGuide: () => Promise<OpenProblem | null>;
  onSiteOn: (host: string) => void;
  onDraft: (text: string) => void;
  /** Resolves to false where the clipboard refused. */
  onCopyText: (text: string) => Promise<boolean>;
  onCopy: (list: Checklist) => Promise<boolean>;
  /** Missing where the organisation has switched exporting off. */
  onExport?: (list: Checklist) => void;
  onOptions: () => void;
}
