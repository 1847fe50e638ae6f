import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Acknowledgement } from '../../lib/messages/requests.ts';
import type { ChecklistIntent } from '../../lib/model/checklist.ts';
import { t } from '../shared/i18n.ts';
import { letterOf } from '../shared/letter.ts';
import type { Act, Deed, Notice, Notify, Perform } from './contract.ts';
import { problemWords } from './problems.ts';

/**
 * Performs deeds one intent after the other, tells what went wrong, and remembers how to take them back: the latest by
 * Ctrl+Z, one that a message tells of by the message's button.
 * @param onUndone gets the list in which something has been taken back, to show it
 */
export function usePerform(act: Act, notify: Notify, onUndone?: (list: string) => void): Perform {
  const undoable = useRef<(readonly ChecklistIntent[])[]>([]);

  const undo = useCallback(
    async (intents: readonly ChecklistIntent[] | undefined) => {
      const at = intents ? undoable.current.lastIndexOf(intents) : -1;
      if (!intents || at < 0) return;
      undoable.current.splice(at, 1);
      const answer = await sendAll(act, intents);
      notify(
        answer.ok
          ? { tone: 'info', text: t('checklistUndone') }
          : { tone: 'problem', text: problemWords(answer) },
      );
      const list = answer.ok && listToShow(intents);
      if (list) onUndone?.(list);
    },
    [act, notify, onUndone],
  );

  useUndoKey(useCallback(() => undo(undoable.current.at(-1)), [undo]));

  return useCallback(
    async ({ intents, undo: back, said }: Deed) => {
      const answer = await sendAll(act, intents);
      if (!answer.ok) {
        notify({ tone: 'problem', text: problemWords(answer) });
        return false;
      }
      if (back) undoable.current.push(back);
      if (answer.masked) notify({ tone: 'info', text: t('checklistMasked') });
      else if (said)
        notify({ tone: 'info', text: said, action: { label: t('undo'), run: () => undo(back) } });
      else notify(withoutProblem);
      return true;
    },
    [act, notify, undo],
  );
}

/** What went wrong before has been put right, or given up. */
function withoutProblem(shown: Notice | null): Notice | null {
  return shown?.tone === 'problem' ? null : shown;
}

/** None where undoing has taken the whole list away. */
function listToShow([first]: readonly ChecklistIntent[]): string | null {
  return first && 'list' in first && first.type !== 'list/delete' ? first.list : null;
}

/** Stops at the first refusal: what comes after it builds on it. */
async function sendAll(act: Act, intents: readonly ChecklistIntent[]): Promise<Acknowledgement> {
  let masked = false;
  for (const intent of intents) {
    const answer = await act(intent);
    if (!answer.ok) return answer;
    masked ||= answer.masked;
  }
  return { ok: true, masked };
}

function useUndoKey(undo: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && letterOf(event) === 'z';
      if (!isUndo || isTextBeingEdited(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}

/** Fields with text in them have an undo of their own. */
function isTextBeingEdited(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    !['checkbox', 'radio', 'button'].includes(target.type) &&
    target.value !== ''
  );
}
