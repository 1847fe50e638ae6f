/**
 * Stands in for `wxt/browser` where views are looked at without the extension: messages come from the locale that the
 * address names (`?locale=de`), the direction from the interface language (`?language=ar`).
 */
type Messages = Record<string, { message: string }>;

const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const asked = new URLSearchParams(location.search);
const locale = asked.get('locale') ?? 'en';

function messagesOf(name: string): Messages {
  return files[`../../public/_locales/${name}/messages.json`] ?? {};
}

export const browser = {
  i18n: {
    getUILanguage: () => asked.get('language') ?? locale.replace('_', '-'),
    getMessage: (key: string, substitutions: string[] = []) => {
      const text = (messagesOf(locale)[key] ?? messagesOf('en')[key])?.message ?? '';
      return text.replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
    },
  },
  runtime: { getURL: (path: string) => new URL(path, location.origin).href },
};
