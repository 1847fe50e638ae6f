import { problemWords } from '../../components/checklist/problems.ts';
import type { SaveScope } from '../../components/guide/context.ts';
import { findTwin, newList, type SaveWords, toItem, toList } from '../../components/guide/model/save.ts';
import { allSteps } from '../../components/guide/model/walk.ts';
import { t } from '../../components/shared/i18n.ts';
import { change } from '../../lib/checklist/client.ts';
import { readChecklists } from '../../lib/checklist/store.ts';
import { currentList } from '../../lib/checklist/view.ts';
import type { Acknowledgement } from '../../lib/messages/requests.ts';
import type { ChecklistIntent } from '../../lib/model/checklist.ts';
import { changePreferences } from '../../lib/preferences/client.ts';
import { openTarget } from './pages.ts';
import type { Scene } from './scene.ts';

/** Puts steps on the reader's own checklist: procedures as a new list, a single step on the list that the popup shows. */
export async function saveSteps(scene: Scene, scope: SaveScope): Promise<void> {
  const { name, answer, before } =
    scope.type === 'step' ? await saveStep(scene, scope.step) : await saveList(scene, scope);
  if (before) scene.say({ kind: 'shown', text: t('savedBefore', name) });
  if (!answer) return;
  if (!answer.ok) scene.say({ kind: 'problem', text: t('notSaved', problemWords(answer)) });
  else scene.say({ kind: 'shown', text: t(answer.masked ? 'savedMasked' : 'saved', name) });
}

interface Saved {
  name: string;
  /** Null where there was nothing to save. */
  answer: Acknowledgement | null;
  /** It is there already. */
  before?: boolean;
}

async function saveList(scene: Scene, scope: Exclude<SaveScope, { type: 'step' }>): Promise<Saved> {
  const { state } = scene;
  const { procedures } = state.choice;
  const wanted = scope.type === 'all' ? procedures : procedures.filter(({ id }) => id === scope.procedure);
  const list = toList(state.analysis, wanted, new Set(state.progress.done), words(scene));
  const twin = findTwin(await readChecklists(), list);
  if (!twin) return create(list);
  await changePreferences({ currentList: twin.id });
  return { name: twin.name, answer: null, before: true };
}

async function saveStep(scene: Scene, id: string): Promise<Saved> {
  const { state, preferences } = scene;
  const step = allSteps(state.analysis.procedures).find((one) => one.id === id);
  if (!step) return { name: '', answer: null };
  const item = toItem(step, new Set(state.progress.done), words(scene));
  const current = currentList(await readChecklists(), preferences.currentList);
  if (!current) return create(newList(state.analysis, state.analysis.title || t('untitled'), [item]));
  return {
    name: current.name,
    answer: await change({ type: 'item/add', list: current.id, item, before: null }),
  };
}

/** The popup shows the new list from now on. */
async function create(intent: Extract<ChecklistIntent, { type: 'list/create' }>): Promise<Saved> {
  const answer = await change(intent);
  if (answer.ok) await changePreferences({ currentList: intent.list });
  return { name: intent.name, answer };
}

function words({ state }: Scene): SaveWords {
  return {
    leftOut: t('copyLeftOut'),
    tooLong: t('copyTooLong'),
    untitled: t('untitled'),
    path: (uri) => openTarget(uri, state.choice.version)?.way,
  };
}
