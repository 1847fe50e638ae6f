const KEY = /(?<![A-Z0-9])(?:[A-Z0-9]{5}[\p{Pd}\s_.]{1,3}){4}[A-Z0-9]{5}(?![A-Z0-9])/giu;
const MASK = '•••••-•••••-•••••-•••••-•••••';

/** The text with everything that looks like a 5×5 product key replaced by dots. */
export function maskProductKeys(text: string): string {
  return text.replace(KEY, (key) => (/[0-9]/.test(key) ? MASK : key));
}
