export const DEVICE_KEY = 'device';

/** Short id of this browser profile, which breaks ties between changes of the same millisecond; made when missing. */
export function deviceOf(stored: Record<string, unknown>): string {
  const device = stored[DEVICE_KEY];
  if (typeof device === 'string' && /^[0-9a-z]{6}$/.test(device)) return device;
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return random.toString(36).padStart(6, '0').slice(-6);
}
