import { Search, X } from 'lucide';
import type { Ref, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import { PageOptions } from './PageOptions.tsx';
import { type FindPages, MOST_FOUND, type PageGroup, type PageLink } from './page-link.ts';
import { useListbox } from './use-listbox.ts';
import { useResults } from './use-results.ts';
import './search.css';

interface Props {
  label: string;
  find: FindPages;
  /** What the arrow keys offer while nothing is typed. */
  suggestions?: readonly PageGroup[];
  onChoose: (page: PageLink) => void;
  onQuery?: (query: string) => void;
  /** Key that brings the reader here, shown at the end of the field. */
  hint?: string;
  inputRef?: Ref<HTMLInputElement>;
}

const NO_SUGGESTIONS: readonly PageGroup[] = [];

/** A field that finds Settings pages as one types: arrow keys choose, Enter takes, Escape clears. */
export function SettingsSearch(props: Props): VNode {
  const { label, find, suggestions = NO_SUGGESTIONS, onChoose, onQuery, hint, inputRef } = props;
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState(false);
  const results = useResults(query, find);
  const id = useId();
  const groups = results.query ? [{ name: '', pages: results.pages }] : asked ? suggestions : NO_SUGGESTIONS;
  const pages = groups.flatMap((group) => group.pages);
  const listbox = useListbox(results.query || asked, pages.length);

  const type = (text: string) => {
    setQuery(text);
    setAsked(false);
    onQuery?.(text);
  };
  const choose = (page: PageLink | undefined) => {
    if (!page) return;
    type('');
    onChoose(page);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') choose(pages[listbox.active]);
    else if (event.key === 'Escape' && (query || asked)) type('');
    else if (event.key === 'ArrowDown' && !query && !asked) setAsked(true);
    else if (!listbox.onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="search">
      <div class="search-field">
        <Icon icon={Search} />
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={pages.length > 0}
          aria-controls={pages.length > 0 ? id : undefined}
          aria-activedescendant={pages.length > 0 ? `${id}-${listbox.active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={label}
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setAsked(false)}
        />
        {query ? (
          <Button look="quiet" icon={X} label={t('searchClear')} onClick={() => type('')} />
        ) : (
          hint && <kbd>{hint}</kbd>
        )}
      </div>
      {pages.length > 0 && (
        <PageOptions
          id={id}
          label={label}
          groups={groups}
          active={listbox.active}
          onActive={listbox.setActive}
          onChoose={choose}
        />
      )}
      <p class={results.query && pages.length === 0 ? 'search-none' : 'visually-hidden'} role="status">
        {results.query &&
          (pages.length > 0 ? t('searchFound', countOf(pages)) : t('searchNone', results.query))}
      </p>
    </div>
  );
}

function countOf({ length }: readonly PageLink[]): string {
  return length < MOST_FOUND ? `${length}` : `${length}+`;
}
