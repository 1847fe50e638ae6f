import '../../../../components/shared/shared.css';
import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { expect } from 'vitest';

/** An empty document with a view in it; the former one is taken away, as when the page is left. */
export function stage(view: VNode): HTMLElement {
  clear();
  document.documentElement.lang = 'en';
  document.title = 'View';
  const root = document.createElement('div');
  root.id = 'stage';
  document.body.append(root);
  render(view, root);
  return root;
}

function clear(): void {
  for (const root of document.querySelectorAll('#stage')) {
    render(null, root);
    root.remove();
  }
}

/** Draws the view again with other properties. */
export function redraw(root: HTMLElement, view: VNode): void {
  render(view, root);
}

/** No violation of accessibility rules, best practice included. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  // What fades in has too little contrast for a moment.
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await axe.run(root);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The element that has the focus. */
export function focused(): HTMLElement {
  return document.activeElement as HTMLElement;
}

/** The one element that a selector gives. */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelectorAll<E>(selector);
  expect(found.length, selector).toBe(1);
  return found[0] as E;
}

export function all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}

/** The button of this accessible name or text. */
export function button(name: string): HTMLElement {
  const named = all('button, [role^="menuitem"], a, summary').filter(
    (element) => element.checkVisibility() && (element.ariaLabel ?? element.textContent?.trim()) === name,
  );
  expect(named.length, `button "${name}"`).toBe(1);
  return named[0] as HTMLElement;
}
