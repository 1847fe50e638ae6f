import { data } from './data.ts';

/** Languages besides English that the catalogue has names in, as BCP 47 tags, sorted. */
export const languages: readonly string[] = Object.keys(data.names.languages).sort();

const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/^zh-(?:hant|tw|hk|mo)/, 'zh-TW'],
  [/^zh/, 'zh-CN'],
  [/^pt-br/, 'pt-BR'],
  [/^pt/, 'pt-PT'],
  [/^(?:nb|no|nn)/, 'nb'],
  [/^iw/, 'he'],
];

/** The catalogue's language for a BCP 47 tag ("de-AT" → "de", "zh-Hant" → "zh-TW"); empty if it has none. */
export function matchLanguage(tag: string): string {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  const variant = VARIANTS.find(([pattern]) => pattern.test(wanted));
  if (variant) return variant[1];
  const primary = wanted.split('-', 1)[0] ?? '';
  return languages.includes(primary) ? primary : '';
}
