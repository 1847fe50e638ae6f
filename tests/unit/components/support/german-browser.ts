import { substitute } from '../../../../components/shared/packed-texts.ts';
import messages from '../../../../public/_locales/de/messages.json' with { type: 'json' };

/** In the place of `wxt/browser`: the German messages. */
export const browser = {
  i18n: {
    getUILanguage: () => 'de',
    getMessage(key: string, substitutions: string[] = []): string {
      const known: Record<string, { message: string }> = messages;
      return substitute(known[key]?.message ?? '', substitutions);
    },
  },
};
