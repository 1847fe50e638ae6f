import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Session } from './session.ts';

/** What a page would set if anything of it ran where it must not. */
export const CANARY = 'pwned';

interface Context {
  id: number;
  world: string;
}

/**
 * One visit to a page that cannot be trusted. Everything is read through the browser's debugging protocol, which the
 * page cannot bend, whatever it has done to its own world.
 */
export class Trial {
  readonly page: Page;
  /** Texts of dialogs that opened, each dismissed. */
  readonly dialogs: string[] = [];
  /** Messages of errors thrown in the top frame, the page's own included. */
  readonly errors: string[] = [];
  private readonly line: CDPSession;
  private readonly contexts = new Map<number, Context>();
  private readonly own: string;
  private crashed = false;

  private constructor(page: Page, line: CDPSession, own: string) {
    this.page = page;
    this.line = line;
    this.own = own;
  }

  static async open(session: Session, path: string): Promise<Trial> {
    return Trial.visit(session, await session.browser.context.newPage(), path);
  }

  /** As `open`, in a tab that is there already. */
  static async visit(session: Session, page: Page, path: string): Promise<Trial> {
    const line = await session.browser.context.newCDPSession(page);
    const trial = new Trial(page, line, `chrome-extension://${session.browser.id}`);
    await trial.listen();
    await page.goto(session.server.url(path), { waitUntil: 'commit' });
    return trial;
  }

  get guide(): Frame | undefined {
    return this.page.frames().find((frame) => frame.url().includes('/guide.html'));
  }

  /** Waits until the guide lists its steps. @throws Error where it does not */
  async steps(patience = 10_000): Promise<Frame> {
    const end = Date.now() + patience;
    for (;;) {
      const count = await this.guide
        ?.getByRole('checkbox')
        .count()
        .catch(() => 0);
      if (count && this.guide) return this.guide;
      if (Date.now() > end) throw new Error('the guide did not appear');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The value of an expression in the page's own world, as text. */
  async read(expression: string): Promise<string> {
    const answer = await this.line.send('Runtime.evaluate', { expression: `String(${expression})` });
    return String(answer.result.value ?? answer.exceptionDetails?.text);
  }

  /** Runs code in the page's own world; its value is not waited for. */
  async run(code: string): Promise<void> {
    await this.line.send('Runtime.evaluate', { expression: `void (() => { ${code} })()` });
  }

  /** Worlds in which the canary has been set, "page" for the page's own. */
  async canaries(): Promise<string[]> {
    const found: string[] = [];
    for (const { id, world } of [...this.contexts.values()]) {
      const expression = `String(globalThis.${CANARY})`;
      const answer = await this.line
        .send('Runtime.evaluate', { expression, contextId: id })
        .catch(() => null);
      if (answer && answer.result.value !== 'undefined') found.push(`${world}: ${answer.result.value}`);
    }
    const inGuide = await this.guide?.evaluate((name) => String(Reflect.get(globalThis, name)), CANARY);
    if (inGuide && inGuide !== 'undefined') found.push(`guide: ${inGuide}`);
    return found;
  }

  /** Milliseconds of the longest task of the page's main thread so far, the page's own tasks included; 0 if all were short. */
  async longestTask(): Promise<number> {
    return Number(await this.read('globalThis[Symbol.for("longest")] ?? 0'));
  }

  /** Whether the page still answers. */
  async isAlive(): Promise<boolean> {
    if (this.crashed) return false;
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 10_000));
    const answer = this.line.send('Runtime.evaluate', { expression: '6*7' }).catch(() => null);
    return (await Promise.race([answer, late]))?.result.value === 42;
  }

  /** Texts of the elements of that name, those in closed shadow trees included. */
  async textsOf(name: string): Promise<string[]> {
    return (await this.elements(name)).map(({ html }) => html.replace(/<[^>]*>/g, '').trim());
  }

  /** Place of the first element of that name, in closed shadow trees too, in CSS pixels; null if there is no box. */
  async boxOf(name: string): Promise<{ x: number; y: number; width: number; height: number } | null> {
    const [first] = await this.elements(name);
    if (!first) return null;
    const answer = await this.line.send('DOM.getBoxModel', { nodeId: first.id }).catch(() => null);
    const [x = 0, y = 0] = answer?.model.content ?? [];
    return answer && { x, y, width: answer.model.width, height: answer.model.height };
  }

  /** Value of an attribute of the first element of that name, in closed shadow trees too. */
  async attributeOf(name: string, attribute: string): Promise<string> {
    const html = (await this.elements(name))[0]?.html ?? '';
    return new RegExp(`\\s${attribute}="([^"]*)"`).exec(html)?.[1] ?? '';
  }

  /** Clicks the element of that name whose text is this, in closed shadow trees too. */
  async click(name: string, text: string): Promise<void> {
    const found = (await this.elements(name)).find(
      ({ html }) => html.replace(/<[^>]*>/g, '').trim() === text,
    );
    if (!found) throw new Error(`no ${name} says "${text}"`);
    const { model } = await this.line.send('DOM.getBoxModel', { nodeId: found.id });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async elements(name: string): Promise<{ id: number; html: string }[]> {
    const { nodes } = await this.line.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const found = nodes.filter(({ localName }) => localName === name).map(({ nodeId }) => nodeId);
    const elements = await Promise.all(found.map((id) => this.elementOf(id)));
    return elements.filter((element) => element !== null);
  }

  /** Null for an element that the page, or the guide, has taken away since it was found. */
  private async elementOf(id: number): Promise<{ id: number; html: string } | null> {
    const answer = await this.line.send('DOM.getOuterHTML', { nodeId: id }).catch(() => null);
    return answer && { id, html: answer.outerHTML };
  }

  private async listen(): Promise<void> {
    const { page, line } = this;
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss().catch(() => {});
    });
    page.on('crash', () => {
      this.crashed = true;
    });
    line.on('Runtime.executionContextCreated', ({ context }) => {
      const world = context.origin.startsWith(this.own) || context.name ? context.name : 'page';
      this.contexts.set(context.id, { id: context.id, world });
    });
    line.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.contexts.delete(executionContextId);
    });
    line.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { url = '', text, exception } = exceptionDetails;
      const where = url.startsWith('chrome-extension:') ? 'extension' : 'page';
      this.errors.push(`${where}: ${exception?.description ?? text}`);
    });
    await line.send('Runtime.enable');
    await line.send('DOM.enable');
    await page.addInitScript(watchTasks);
  }
}

/** Runs in the page before anything of its own. */
function watchTasks(): void {
  const key = Symbol.for('longest');
  const view = globalThis as unknown as Record<symbol, number>;
  new PerformanceObserver((list) => {
    const entries = list.getEntries();
    for (let index = 0; index < entries.length; index++) {
      view[key] = Math.max(view[key] ?? 0, Math.round(entries[index]?.duration ?? 0));
    }
  }).observe({ type: 'longtask', buffered: true });
}
