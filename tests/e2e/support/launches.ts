import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { CHROME_BUILD } from '../../../scripts/support/extension.ts';

const POLICY_FOLDER = '/etc/chromium/policies/managed';

/** Why launches cannot be observed here, or null where they can. */
export async function obstacle(): Promise<string | null> {
  if (process.platform !== 'linux') return 'launches are observed through xdg-open, which only Linux has';
  try {
    await mkdir(POLICY_FOLDER, { recursive: true });
    const probe = join(POLICY_FOLDER, 'plainsteps-probe.json');
    await writeFile(probe, '{}');
    await rm(probe);
    return null;
  } catch {
    return `the browser's policy folder ${POLICY_FOLDER} cannot be written`;
  }
}

/**
 * Lets the browser hand `ms-settings:` from this extension (and any scheme from any page) to a program of the test's
 * own without asking, and reads what was handed over.
 */
export class LaunchLog {
  private readonly folder: string;
  private readonly policy = join(POLICY_FOLDER, 'plainsteps-test.json');

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async start(schemes: readonly string[] = ['ms-settings']): Promise<LaunchLog> {
    const log = new LaunchLog(await mkdtemp(join(tmpdir(), 'plainsteps-launch-')));
    await log.install(schemes);
    return log;
  }

  /** Environment for the browser. */
  get env(): Record<string, string> {
    return { PATH: `${this.folder}${delimiter}${process.env.PATH}`, XDG_CURRENT_DESKTOP: '' };
  }

  /** What was handed over so far, oldest first. */
  async uris(): Promise<string[]> {
    const text = await readFile(join(this.folder, 'log'), 'utf8').catch(() => '');
    return text.split('\n').filter(Boolean);
  }

  async close(): Promise<void> {
    await rm(this.policy, { force: true });
    await rm(this.folder, { recursive: true, force: true });
  }

  private async install(schemes: readonly string[]): Promise<void> {
    const opener = join(this.folder, 'xdg-open');
    await writeFile(opener, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${join(this.folder, 'log')}'\n`);
    await chmod(opener, 0o755);
    const allowed = schemes.map((protocol) => ({
      protocol,
      allowed_origins: [`chrome-extension://${extensionId()}`],
    }));
    await writeFile(this.policy, JSON.stringify({ AutoLaunchProtocolsFromOrigins: allowed }));
  }
}

/** The id that Chromium gives to an unpacked extension: made from the path of its folder. */
function extensionId(): string {
  const digest = createHash('sha256').update(resolve(CHROME_BUILD)).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
