/**
 * The key as it is typed, a letter in lower case. Where the keyboard writes another script than the Latin one, the letter
 * that stands in its place on other keyboards: shortcuts are named by those.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key.length !== 1) return key;
  const place = /^[\p{ASCII}\p{Script=Latin}]$/u.test(key) ? null : /^Key([A-Z])$/.exec(code);
  return (place?.[1] ?? key).toLowerCase();
}
