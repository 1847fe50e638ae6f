/**
 * Reads of the tree that a page cannot bend: a form with a field named "parentNode" or "childNodes" hides the
 * property of that name, so the accessors are taken from the prototypes. Scripts without a DOM may import this too.
 */
const hasDom = typeof Node !== 'undefined';
const nodeType = accessor<Node, number>('nodeType');
const first = accessor<Node, ChildNode | null>('firstChild');
const next = accessor<Node, ChildNode | null>('nextSibling');
const parent = accessor<Node, ParentNode | null>('parentNode');
const content = accessor<Node, string | null>('textContent');
const localName = accessor<Element, string>('localName');

function accessor<Target, Value>(name: string): (this: Target) => Value {
  const prototype = hasDom ? (name in Node.prototype ? Node.prototype : Element.prototype) : {};
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Target) => Value;
}

export function isElement(node: Node): node is Element {
  return nodeType.call(node) === 1;
}

export function isText(node: Node): node is Text {
  return nodeType.call(node) === 3;
}

export function firstChild(node: Node): ChildNode | null {
  return first.call(node);
}

export function nextSibling(node: Node): ChildNode | null {
  return next.call(node);
}

export function parentOf(node: Node): ParentNode | null {
  return parent.call(node);
}

/** All text below the node, script and style texts too. */
export function textOf(node: Node): string {
  return content.call(node) ?? '';
}

/** Lower case for HTML elements. */
export function nameOf(element: Element): string {
  return localName.call(element);
}

/** Whether `one` comes before `other` in tree order; an ancestor comes before what it holds. */
export function precedes(one: Node, other: Node): boolean {
  const FOLLOWING = 4;
  return (Node.prototype.compareDocumentPosition.call(one, other) & FOLLOWING) !== 0;
}

export interface Visitor {
  /** Whether to go into the element. */
  enter(element: Element): boolean;
  /** Called for exactly those elements that were gone into. */
  leave(element: Element): void;
  text(node: Text): void;
}

/** Goes through a subtree in tree order, without recursion. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root;
  while (node) {
    let inside: Node | null = null;
    if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) {
      inside = firstChild(node);
      if (!inside) visitor.leave(node);
    }
    node = inside ?? following(node, root, visitor);
  }
}

function following(start: Node, root: Node, visitor: Visitor): Node | null {
  let node: Node | null = start;
  while (node && node !== root) {
    const sibling = nextSibling(node);
    if (sibling) return sibling;
    node = parentOf(node);
    if (node && isElement(node)) visitor.leave(node);
  }
  return null;
}
