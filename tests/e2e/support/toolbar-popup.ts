import type { CDPSession, Page, Worker } from 'playwright-core';
import { until } from './session.ts';

interface Answer {
  id: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
  error?: { message: string };
}

/**
 * The popup as the button on the toolbar opens it, which is no tab: the browser sizes it by its contents, and closes it
 * when the reader turns elsewhere. Playwright does not see it, so it is spoken to by the protocol beneath.
 */
export class ToolbarPopup {
  private readonly line: CDPSession;
  private readonly session: string;
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(line: CDPSession, session: string) {
    this.line = line;
    this.session = session;
    line.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer = JSON.parse(message) as Answer;
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
  }

  /** @param page the tab that lies beneath */
  static async open(worker: Worker, page: Page): Promise<ToolbarPopup> {
    await page.bringToFront();
    await worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
      ).chrome.action.openPopup(),
    );
    const line = await page.context().newCDPSession(page);
    const target = await until(() => popupTarget(line), 'the popup did not open');
    const { sessionId } = await line.send('Target.attachToTarget', { targetId: target, flatten: false });
    return new ToolbarPopup(line, sessionId);
  }

  /** The value of an expression in the popup. @throws Error where it throws */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, error } = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    const wrong = error?.message ?? result?.exceptionDetails?.text;
    if (wrong) throw new Error(wrong);
    return result?.result?.value as T;
  }

  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  text(): Promise<string> {
    return this.evaluate('document.body.innerText');
  }

  /** Whether the browser still shows it. */
  async isOpen(): Promise<boolean> {
    return (await popupTarget(this.line)) !== undefined;
  }

  private async send(method: string, params: object): Promise<Answer> {
    const id = ++this.last;
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    await this.line.send('Target.sendMessageToTarget', {
      sessionId: this.session,
      message: JSON.stringify({ id, method, params }),
    });
    return answered;
  }
}

async function popupTarget(line: CDPSession): Promise<string | undefined> {
  const { targetInfos } = await line.send('Target.getTargets');
  return targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
}
