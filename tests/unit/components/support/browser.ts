import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };

/** In the place of `wxt/browser`: the English messages. */
export const browser = {
  i18n: {
    getUILanguage: () => 'en',
    getMessage(key: string, substitutions: string[] = []): string {
      const known: Record<string, { message: string }> = messages;
      const text = known[key]?.message ?? '';
      return text.replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
    },
  },
};
