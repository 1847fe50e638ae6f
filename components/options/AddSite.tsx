import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { siteOf, siteOfUrl } from '../../lib/sites/host.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';

interface Props {
  /** What the site is added to. */
  title: string;
  /** Resolves to whether it was added. */
  onAdd: (host: string) => Promise<boolean>;
}

/** A site written by hand, or an address pasted. */
export function AddSite({ title, onAdd }: Props): VNode {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = async () => {
    const host = hostIn(text);
    setWrong(host === null);
    if (host !== null && (await onAdd(host))) setText('');
  };
  return (
    <form
      class="setting-entry site-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        class="input grow"
        type="text"
        dir="ltr"
        inputMode="url"
        spellcheck={false}
        autocomplete="off"
        placeholder="example.com"
        aria-label={`${title}: ${t('optionsSiteAddLabel')}`}
        aria-invalid={wrong}
        aria-describedby={id}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{t('optionsSiteAdd')}</Button>
      <p id={id} class={wrong ? 'setting-status setting-status-problem' : 'visually-hidden'} role="alert">
        {wrong && t('optionsSiteWrong')}
      </p>
    </form>
  );
}

/** The site of an address, or of a name with or without a path behind it. */
function hostIn(text: string): string | null {
  const isAddress = /^[^/?#]*:\/\//.test(text);
  return isAddress ? siteOfUrl(text.trim()) : siteOf(text.replace(/[/?#].*$/s, ''));
}
