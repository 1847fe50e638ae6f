import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string | Buffer;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** A server on the loopback address that answers from a table of paths; everything else is 404. */
export class PageServer {
  readonly pages = new Map<string, ServedPage>();
  /** Paths with their queries that were asked for, in order. */
  readonly asked: string[] = [];
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      const page = this.pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(page?.status ?? (page ? 200 : 404), {
        'content-type': page?.type ?? 'text/html; charset=utf-8',
        ...page?.headers,
      });
      response.end(page?.body ?? 'Not found');
    });
  }

  /** @param port 0 for any free one */
  static async start(pages: Record<string, ServedPage | string> = {}, port = 0): Promise<PageServer> {
    const pageServer = new PageServer();
    for (const [path, page] of Object.entries(pages)) pageServer.serve(path, page);
    await new Promise<void>((resolve, reject) => {
      pageServer.server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return pageServer;
  }

  serve(path: string, page: ServedPage | string): void {
    this.pages.set(path, typeof page === 'string' ? { body: page } : page);
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
