import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ImportMode } from '../../lib/model/checklist.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import type { FileOutcome, FilePreview, OptionsProps, Try } from './contract.ts';
import { ImportPreview } from './ImportPreview.tsx';
import '../checklist/editor.css';

type Props = Pick<OptionsProps, 'onReadFile' | 'onImport' | 'imported'> & { attempt: Try };

/** From a chosen file to its lists: read, looked at, and only then imported. Nothing changes before that. */
export function FileImport({ onReadFile, onImport, imported, attempt }: Props): VNode {
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const [done, setDone] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const read = async (file: File | undefined) => {
    if (!file) return;
    setDone(false);
    setOutcome(await onReadFile(await file.text()));
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  const importAs = async (mode: ImportMode) => {
    if (!(await attempt(onImport(mode)))) return;
    setOutcome(null);
    finish();
  };
  const finish = () => {
    setDone(true);
    input.current?.focus();
  };
  // After the first paint: a status is read out where it changes.
  useEffect(() => {
    if (imported) finish();
  }, [imported]);
  return (
    <div class="file-import">
      <div class="file-choose">
        <input
          ref={input}
          id={id}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
        <label class="button button-standard" for={id}>
          {t('optionsImportChoose')}
        </label>
      </div>
      <p class={outcome && !outcome.ok ? 'file-problem' : 'visually-hidden'} role="alert">
        {outcome && !outcome.ok && `${t('optionsImportRefused')} ${outcome.words}`}
      </p>
      <p class={done ? 'file-done' : 'visually-hidden'} role="status">
        {done && t('optionsImported')}
      </p>
      {outcome?.ok && (
        <Preview preview={outcome.preview} onImport={importAs} onCancel={() => setOutcome(null)} />
      )}
    </div>
  );
}

interface PreviewProps {
  preview: FilePreview;
  onImport: (mode: ImportMode) => void;
  onCancel: () => void;
}

function Preview({ preview, onImport, onCancel }: PreviewProps): VNode {
  const [mode, setMode] = useState<ImportMode>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), [preview]);
  const choice = (value: ImportMode, label: string, words: string) => (
    <label class="choice">
      <input type="radio" name={id} checked={mode === value} onChange={() => setMode(value)} />
      <span>
        {label}
        <span class="muted setting-detail">{words}</span>
      </span>
    </label>
  );
  return (
    <form
      class="import-preview"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onImport(mode);
      }}
    >
      <h3 ref={heading} id={id} tabIndex={-1}>
        {t(preview.kind === 'backup' ? 'optionsPreviewBackup' : 'optionsPreviewLists')}
      </h3>
      <ImportPreview preview={preview} mode={mode} />
      <fieldset class="field">
        <legend class="visually-hidden">{t('optionsImportMode')}</legend>
        {choice('merge', t('optionsMerge'), t('optionsMergeWords'))}
        {choice('replace', t('optionsReplace'), t('optionsReplaceWords'))}
      </fieldset>
      <div class="row form-foot">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button look="primary" type="submit">
          {t('optionsImportDo')}
        </Button>
      </div>
    </form>
  );
}
