/** Stands in for the browser's interface where views are shown outside the extension: messages, and nothing else. */

interface Given {
  messages: Record<string, { message: string }>;
  language: string;
}

const given = globalThis as typeof globalThis & { plainstepsGiven?: Given };

export const browser = {
  i18n: {
    getMessage(key: string, substitutions: string[] = []): string {
      const message = given.plainstepsGiven?.messages[key]?.message ?? '';
      return message.replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
    },
    getUILanguage: () => given.plainstepsGiven?.language ?? 'en',
  },
};
