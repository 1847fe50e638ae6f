import { browser as english } from './browser.ts';

/** Letters that run from right to left, one for each of the alphabet. */
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Longer than German and Finnish make it, in letters that run from right to left; figures and signs stay. */
function stretch(text: string): string {
  const more = text.length > 12 ? ` ${text.slice(0, Math.ceil(text.length * 0.4)).trim()}` : '';
  return `${text}${more}`.replace(
    /[a-z]/gi,
    (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter,
  );
}

/** In the place of `wxt/browser`: messages as of a language that writes from right to left and takes much room. */
export const browser = {
  i18n: {
    getUILanguage: () => 'ar',
    getMessage: (key: string, substitutions: string[] = []) =>
      key === 'extensionName'
        ? 'Plainsteps'
        : stretch(english.i18n.getMessage(key).replace(/\$([1-9])/g, '\u0000$1')).replace(
            /\0([1-9])/g,
            (_, place: string) => substitutions[Number(place) - 1] ?? '',
          ),
  },
};
