import { isElement } from './tree.ts';

/**
 * Further reads that a page cannot bend, beside those of the tree: a form with a field named "getAttribute" hides the
 * method of that name.
 */

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function contains(ancestor: Node, node: Node): boolean {
  return Node.prototype.contains.call(ancestor, node);
}

/** All elements below an element or document, or those that the selector names, in document order. */
export function elementsBelow(root: Document | Element, selector = '*'): NodeListOf<Element> {
  const owner = isElement(root) ? Element : Document;
  return owner.prototype.querySelectorAll.call(root, selector);
}

export const parentElement = reader<Node, Element | null>(() => Node.prototype, 'parentElement');
export const previousElement = reader<Element, Element | null>(
  () => Element.prototype,
  'previousElementSibling',
);
export const nextElement = reader<Element, Element | null>(() => Element.prototype, 'nextElementSibling');
export const previousSibling = reader<Node, ChildNode | null>(() => Node.prototype, 'previousSibling');
export const ownerDocument = reader<Node, Document | null>(() => Node.prototype, 'ownerDocument');
export const baseAddress = reader<Node, string>(() => Node.prototype, 'baseURI');
export const windowOf = reader<Document, (Window & typeof globalThis) | null>(
  () => Document.prototype,
  'defaultView',
);
export const namespaceOf = reader<Element, string | null>(() => Element.prototype, 'namespaceURI');
export const isConnected = reader<Node, boolean>(() => Node.prototype, 'isConnected');

// Looked up at first use: scripts without a DOM may import this too.
function reader<T, R>(prototype: () => object, property: string): (node: T) => R {
  let read: ((this: T) => R) | undefined;
  return (node) => {
    read ??= Object.getOwnPropertyDescriptor(prototype(), property)?.get;
    if (!read) throw new TypeError(`no getter for ${property}`);
    return read.call(node);
  };
}

/** Gives the attribute its value, or takes it away for null. */
export function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) Element.prototype.removeAttribute.call(element, name);
  else Element.prototype.setAttribute.call(element, name, value);
}
