import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageGroup, PageLink } from './page-link.ts';
import { pathText } from './page-link.ts';

interface Props {
  id: string;
  label: string;
  /** Groups without a name stand without a heading. */
  groups: readonly PageGroup[];
  active: number;
  onActive: (index: number) => void;
  onChoose: (page: PageLink) => void;
}

/** The listbox under the search field. Focus stays in the field, which names the active option. */
export function PageOptions({ id, label, groups, active, onActive, onChoose }: Props): VNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, groups]);
  let index = 0;
  return (
    <div ref={list} id={id} class="page-options" role="listbox" aria-label={label}>
      {groups.map((group) => {
        const options = group.pages.map((page) => {
          const place = index++;
          return (
            <Option
              key={page.uri}
              id={`${id}-${place}`}
              page={page}
              active={place === active}
              onActive={() => onActive(place)}
              onChoose={() => onChoose(page)}
            />
          );
        });
        return group.name ? <Group key={group.name} id={id} name={group.name} options={options} /> : options;
      })}
    </div>
  );
}

function Group({ id, name, options }: { id: string; name: string; options: VNode[] }): VNode {
  const heading = `${id}-${name}`.replace(/\s/g, '-');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
    <div role="group" aria-labelledby={heading}>
      <div id={heading} class="page-options-heading muted" role="presentation">
        {name}
      </div>
      {options}
    </div>
  );
}

interface OptionProps {
  id: string;
  page: PageLink;
  active: boolean;
  onActive: () => void;
  onChoose: () => void;
}

function Option({ id, page, active, onActive, onChoose }: OptionProps): VNode {
  return (
    <div
      id={id}
      class="page-option"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerMove={onActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <span class="page-option-name">{page.name}</span>
      <span class="muted">{page.path ? pathText(page) : page.category}</span>
      {page.remark && <span class="muted page-remark">{page.remark}</span>}
    </div>
  );
}
