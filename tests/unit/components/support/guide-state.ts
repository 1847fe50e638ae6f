import { vi } from 'vitest';
import type { GuideActions, GuideServices } from '../../../../components/guide/context.ts';
import { selectProcedures } from '../../../../components/guide/model/select.ts';
import type { GuideState } from '../../../../components/guide/state.ts';
import type { PageAnalysis } from '../../../../lib/model/analysis.ts';
import type { PageProgress } from '../../../../lib/model/progress.ts';
import { pageByUri } from '../../../../lib/settings/catalogue.ts';

/** A guide over an analysis, with nothing done. */
export function guideState(
  analysis: PageAnalysis,
  progress: Partial<PageProgress> = {},
  others: Partial<GuideState> = {},
): GuideState {
  const whole: PageProgress = { done: [], folded: [], chosen: [], scroll: 0, updatedAt: 0, ...progress };
  return {
    analysis,
    recognised: true,
    hidden: analysis.adBlocks.map(() => true),
    placement: 'docked',
    progress: whole,
    choice: selectProcedures(analysis, new Set(whole.chosen), '11', pageByUri),
    annotated: true,
    adsKept: false,
    width: 400,
    shortcut: 'Alt+Shift+S',
    selected: null,
    saying: null,
    ...others,
  };
}

/** Services whose actions are spies; every `ms-settings:` page is known. */
export function guideServices(others: Partial<GuideServices> = {}): GuideServices & { actions: Spies } {
  const spies: Record<string, ReturnType<typeof vi.fn>> = {};
  const actions = new Proxy(spies, {
    get: (known, name: string) => {
      known[name] ??= vi.fn(() => true);
      return known[name];
    },
  }) as unknown as Spies;
  const target = (uri: string) =>
    uri.startsWith('ms-settings:')
      ? { uri, name: uri.slice(12), way: `Settings › ${uri.slice(12)}` }
      : undefined;
  return { target, present: true, canOpen: true, language: 'en', ...others, actions };
}

type Spies = { [Name in keyof GuideActions]: ReturnType<typeof vi.fn<GuideActions[Name]>> };
