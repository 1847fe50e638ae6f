import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Draws a view into the page once, and anew whenever a part of what it shows changes. Rendering at the root a second time
 * would begin Preact's ids from the start, so that two elements had the same.
 * @returns changes parts of what is shown
 */
export function drawLive<View extends object>(
  root: Element | null,
  first: View,
  draw: (view: View) => VNode,
): (part: Partial<View>) => void {
  let change: (part: Partial<View>) => void = () => {};
  function Live(): VNode {
    const [view, setView] = useState(first);
    change = (part) => setView((shown) => ({ ...shown, ...part }));
    return draw(view);
  }
  if (root) render(<Live />, root);
  return (part) => change(part);
}
