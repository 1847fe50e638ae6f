import type { WindowsVersion } from '../../lib/model/settings.ts';

interface UserAgentData {
  platform: string;
  getHighEntropyValues(hints: string[]): Promise<{ platformVersion?: string }>;
}

/** First major `platformVersion` of Windows 11 (Microsoft's documentation of the client hint). */
const WINDOWS_11 = 13;

function userAgentData(): UserAgentData | undefined {
  return (navigator as { userAgentData?: UserAgentData }).userAgentData;
}

export function isWindows(): boolean {
  const platform = userAgentData()?.platform;
  return platform ? platform === 'Windows' : navigator.platform.startsWith('Win');
}

/** The Windows that the browser runs on; 11 where it does not say. */
export async function windowsVersion(): Promise<WindowsVersion> {
  if (!isWindows()) return 11;
  try {
    const values = await userAgentData()?.getHighEntropyValues(['platformVersion']);
    const major = Number.parseInt(values?.platformVersion ?? '', 10);
    return major > 0 && major < WINDOWS_11 ? 10 : 11;
  } catch {
    return 11;
  }
}
