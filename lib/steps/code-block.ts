import type { Span } from '../model/analysis.ts';

/** A text node of a code block, and where it begins in the block's text. */
export interface CodeNode {
  node: Node;
  start: number;
}

/** Gathers the text of a `pre` as it stands, line breaks included. Blocks within it are part of it. */
export class CodeBlock {
  private depth = 0;
  private text = '';
  private nodes: CodeNode[] = [];

  get isOpen(): boolean {
    return this.depth > 0;
  }

  open(): void {
    this.depth++;
  }

  add(node: Text): void {
    this.nodes.push({ node, start: this.text.length });
    this.text += node.data;
  }

  lineBreak(): void {
    this.text += '\n';
  }

  /** What was gathered, once the outermost is closed; `null` before that. */
  close(): { text: string; nodes: CodeNode[] } | null {
    this.depth--;
    if (this.depth > 0) return null;
    const { text, nodes } = this;
    this.text = '';
    this.nodes = [];
    return { text, nodes };
  }
}

/** For stretches of a block's text, in order, the nodes that hold their words and where those begin in each stretch. */
export function* locate<S extends Span>(
  stretches: readonly S[],
  nodes: readonly CodeNode[],
): Generator<{ stretch: S; nodes: Node[]; starts: number[] }> {
  let at = 0;
  for (const stretch of stretches) {
    const { start, end } = stretch;
    while ((nodes[at + 1]?.start ?? end) <= start) at++;
    let after = at + 1;
    while ((nodes[after]?.start ?? end) < end) after++;
    const own = nodes.slice(at, after);
    yield {
      stretch,
      nodes: own.map(({ node }) => node),
      starts: own.map((one) => Math.max(0, one.start - start)),
    };
  }
}
