import { attribute } from '../dom/query.ts';
import type { Marker } from '../text/numbering.ts';

/** A number among the properties of which a style sheet makes generated content. */
const CONTENT = /content\s*:\s*["'](\d{1,3})[.)]?["']/;

/**
 * The number that a style puts before the text where the element itself is empty: `<span style="--content: '2.'">`.
 * Editors write lists so whose items are boxes.
 */
export function generatedNumber(element: Element): Marker | null {
  const style = attribute(element, 'style');
  if (!style?.includes('content') || element.firstChild) return null;
  const [, digits = ''] = CONTENT.exec(style) ?? [];
  const value = Number(digits);
  return value > 0 ? { kind: 'plain', style: 'decimal', value, length: 0 } : null;
}
